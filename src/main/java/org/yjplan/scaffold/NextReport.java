package org.yjplan.scaffold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yjplan.model.Appendix;
import org.yjplan.model.FillIn;
import org.yjplan.model.Implication;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordBuilder;
import org.yjplan.model.Report;
import org.yjplan.model.RouteStep;

/** Last year's report to a committee, with its meetings moved on by the length of a plan and its words marked. */
final class NextReport {
    private static final Prose DATES = new Prose(
            FillIn.of("the meetings have moved on as the plan has: put the dates right, then take this line out"));

    private final CarriedOverProse words;
    private final long months;

    NextReport(CarriedOverProse words, Period last) {
        this.words = words;
        this.months = last.first().until(last.last(), ChronoUnit.MONTHS) + 1;
    }

    Report of(Report last) {
        return RecordBuilder.of(last)
                .change(Report::title, words::title)
                .change(Report::date, this::moved)
                .without(Report::forwardPlan)
                .change(Report::summary, NextReport::summary)
                .change(Report::recommendations, CarriedOverProse::revise)
                .each(Report::implications, matter -> RecordBuilder.of(matter)
                        .change(Implication::text, CarriedOverProse::revise)
                        .build())
                .each(Report::route, step -> RecordBuilder.of(step)
                        .change(RouteStep::date, this::moved)
                        .build())
                .change(Report::sections, words::sections)
                .each(Report::appendices, appendix -> RecordBuilder.of(appendix)
                        .change(Appendix::title, words::title)
                        .change(Appendix::text, CarriedOverProse::revise)
                        .change(Appendix::sections, words::sections)
                        .build())
                .build();
    }

    private static Optional<Prose> summary(Optional<Prose> last) {
        return Optional.of(last.map(summary -> FillIn.isMarked(summary.markdown())
                        ? summary
                        : new Prose(DATES.markdown() + "\n\n" + summary.markdown()))
                .orElse(DATES));
    }

    private LocalDate moved(LocalDate date) {
        return date.plusMonths(months);
    }
}
