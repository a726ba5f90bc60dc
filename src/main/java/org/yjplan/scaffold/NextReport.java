package org.yjplan.scaffold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yjplan.model.Appendix;
import org.yjplan.model.FillIn;
import org.yjplan.model.Implication;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.Report;
import org.yjplan.model.RouteStep;

/** Last year's report to a committee, with its meetings moved on by the length of a plan and its words marked. */
final class NextReport {
    private static final Prose DATES = new Prose(
            FillIn.of("the meetings have moved on as the plan has: put the dates right, then take this line out"));

    private final LastYearsWords words;
    private final long months;

    NextReport(LastYearsWords words, Period last) {
        this.words = words;
        this.months = last.first().until(last.last(), ChronoUnit.MONTHS) + 1;
    }

    Report of(Report last) {
        return new Report(
                last.id(),
                words.title(last.title()),
                last.committee(),
                moved(last.date()),
                last.reportOf(),
                last.authors(),
                last.wards(),
                last.keyDecision(),
                Optional.empty(),
                last.access(),
                last.exemption(),
                last.numbering(),
                Optional.of(last.summary()
                        .map(summary -> FillIn.isMarked(summary.markdown())
                                ? summary
                                : new Prose(DATES.markdown() + "\n\n" + summary.markdown()))
                        .orElse(DATES)),
                LastYearsWords.revise(last.recommendations()),
                last.implications().stream()
                        .map(matter -> new Implication(matter.title(), LastYearsWords.revise(matter.text())))
                        .toList(),
                last.route().stream()
                        .map(step -> new RouteStep(step.body(), moved(step.date()), step.purpose()))
                        .toList(),
                words.sections(last.sections()),
                last.appendices().stream()
                        .map(appendix -> new Appendix(
                                appendix.id(),
                                words.title(appendix.title()),
                                LastYearsWords.revise(appendix.text()),
                                words.sections(appendix.sections())))
                        .toList(),
                last.backgroundPapers(),
                last.contacts());
    }

    private LocalDate moved(LocalDate date) {
        return date.plusMonths(months);
    }
}
