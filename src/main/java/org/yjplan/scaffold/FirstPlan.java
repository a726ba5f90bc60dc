package org.yjplan.scaffold;

import java.util.Optional;
import org.yjplan.guidance.Edition;
import org.yjplan.model.About;
import org.yjplan.model.Budget;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordBuilder;
import org.yjplan.source.FileSource;
import org.yjplan.source.RecordReader;

/** A plan with nothing in it yet but what every plan has: the file first-plan.yaml, for a council and an edition. */
final class FirstPlan {
    private FirstPlan() {}

    /**
     * Makes the plan.
     *
     * @param council the name of the council, if it is known
     */
    static Plan of(Edition edition, Optional<String> council, Period period) {
        EditionParts parts = new EditionParts(edition);
        return RecordBuilder.of(start())
                .change(Plan::about, about -> about(about, council, period, edition))
                .set(
                        Plan::performance,
                        Optional.of(parts.complete(
                                RecordBuilder.of(Performance.class).build())))
                .given(Plan::budget, budget -> RecordBuilder.of(budget)
                        .set(Budget::period, period)
                        .build())
                .change(Plan::sections, parts::complete)
                .build();
    }

    private static About about(About start, Optional<String> council, Period period, Edition edition) {
        return RecordBuilder.of(start)
                .change(About::authority, council::orElse)
                .set(About::period, period)
                .set(About::guidance, Optional.of(edition.year()))
                .build();
    }

    /** Read as any plan is, so that it is written in the words that authors write. */
    private static Plan start() {
        return RecordReader.read(
                        Plan.class,
                        FileSource.resources(FirstPlan.class, ""),
                        "first-plan.yaml",
                        "the first plan",
                        finding -> {
                            throw new IllegalStateException("first-plan.yaml: " + finding.message());
                        })
                .record()
                .orElseThrow();
    }
}
