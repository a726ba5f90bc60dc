package org.yjplan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

class LeicestershirePlanTest {
    private static final Path PLAN = Path.of("plans", "leicestershire-2013-14");

    @Test
    void isReadAndCheckedWithoutFindings() {
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(PLAN, findings::add);
        assertThat(read.plan()).isPresent();
        new Checker()
                .check(
                        read.plan().get(),
                        read.locations(),
                        new Checker.Conditions(true, LocalDate.of(2013, 3, 14), read.files()::line),
                        findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void statesEveryNumberOfThePublishedPlan() throws IOException {
        assertThat(Numbers.in(written())).containsAll(published());
    }

    @Test
    void comparesNumbersInTheirNormalForm() throws IOException {
        assertThat(published())
                .allSatisfy(number -> assertThat(Numbers.in(number)).containsExactly(number));
    }

    @Test
    void readsNumbersWholeAndInOneForm() {
        assertThat(Numbers.in(
                        "In 2012/13 and 2012–\n13, not 2012 −13%; £1,010,971, −18% and 0.50 of £310k; 16/17, 1st."))
                .containsExactly(
                        "2012-13", "2012-13", "2012", "13%", "1010971", "18%", "0.50", "310k", "16", "17", "1");
    }

    private static String written() throws IOException {
        try (Stream<Path> files = Files.list(PLAN)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return String.join("\n", texts);
        }
    }

    private static List<String> published() throws IOException {
        return Numbers.published("leicestershire-2013-14");
    }
}
