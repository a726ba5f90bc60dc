package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.About;
import org.yjplan.source.PeriodReader;

/** The title of a plan names no year but its own. */
final class YearInTitle implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ532",
            Severity.WARNING,
            "the title names another year",
            "The title of the plan, or its marking, names a financial year that no part of the plan covers. It is "
                    + "likely left over from last time. The period stands on the title page anyway: take the year out of the "
                    + "title, or correct it.");

    private static final String PLAN = """
            about:
              title: Youth justice plan%s
              authority: Somerset Council
              period: 2013-14
              status: draft
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted(" 2012-13"), PLAN.formatted(""));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        About about = subject.plan().about();
        for (String word : about.title().split("[ ,()]+")) {
            PeriodReader.read(word)
                    .filter(period -> period.last().isBefore(about.period().first())
                            || period.first().isAfter(about.period().last()))
                    .ifPresent(period -> sink.accept(TYPE.at(
                                    subject.places().of(about, "title"),
                                    "the title says %s, and the plan is for another time".formatted(word))
                            .withRelated(subject.places().of(about, "period"), "the period of the plan")
                            .withHelp("take the year out of the title, or correct it")));
        }
    }
}
