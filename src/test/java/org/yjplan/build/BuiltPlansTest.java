package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.plans.Numbers;

/** The plans of {@code plans/}: besides what all built plans promise, they hold what was published. */
class BuiltPlansTest extends BuiltPlans {
    private static final Path HOME = Path.of("plans");

    BuiltPlansTest() {
        super(HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "leicestershire-2013-14, plan",
        "medway-2020-23, report",
        "derby-2007, report",
        "leicestershire-2010, report",
        "leicester-2023-24, action-plan"
    })
    void statesEveryNumberOfThePublishedPlanInEachFormat(String plan, String document) throws IOException {
        List<String> published = Numbers.published(plan);
        assertThat(texts(HOME.resolve(plan), document))
                .allSatisfy((format, text) ->
                        assertThat(Numbers.in(text)).as(format).containsAll(published));
    }

    @ParameterizedTest
    @CsvSource({
        "medway-2020-23, report",
        "derby-2007, report",
        "leicestershire-2010, report",
        "leicester-2023-24, action-plan"
    })
    void namesAllThatThePublishedReportNamesInEachFormat(String plan, String document) throws IOException {
        List<String> facts = Numbers.facts(plan);
        assertThat(texts(HOME.resolve(plan), document)).allSatisfy((format, text) -> assertThat(
                        text.replaceAll("[\\s\u00a0]+", " ").replace('’', '\''))
                .as(format)
                .contains(facts));
    }

    @Test
    void makesTheSameBytesUnderAnotherTimeZoneAndLocale(@TempDir Path elsewhere) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(new Locale("tr", "TR"));
            PlanBuilder builder = new PlanBuilder(options(elsewhere));
            for (Path plan : plans()) {
                for (BuiltFile again : builder.build(plan).files()) {
                    Path first = output().resolve(elsewhere.relativize(again.path()));
                    assertThat(again.path()).hasSameBinaryContentAs(first);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
