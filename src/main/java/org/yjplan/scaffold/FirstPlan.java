package org.yjplan.scaffold;

import java.util.List;
import java.util.Optional;
import org.yjplan.guidance.Edition;
import org.yjplan.model.About;
import org.yjplan.model.Budget;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
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
        Plan start = start();
        EditionParts parts = new EditionParts(edition);
        return new Plan(
                about(start.about(), council, period, edition),
                start.documents(),
                start.theme(),
                start.checks(),
                start.history(),
                start.partners(),
                start.people(),
                start.board(),
                start.priorities(),
                start.objectives(),
                Optional.of(parts.complete(new Performance(List.of(), List.of(), List.of()))),
                start.budget().map(budget -> budget(budget, period)),
                start.services(),
                start.volunteers(),
                start.inspections(),
                start.risks(),
                start.signoffs(),
                start.glossary(),
                start.actionPlan(),
                start.reports(),
                start.structure(),
                start.staffing(),
                start.grants(),
                start.caseStudies(),
                start.voices(),
                start.swot(),
                start.standards(),
                start.updates(),
                start.tables(),
                parts.complete(start.sections()));
    }

    private static About about(About start, Optional<String> council, Period period, Edition edition) {
        return new About(
                start.title(),
                council.orElse(start.authority()),
                start.jointWith(),
                start.service(),
                start.areas(),
                period,
                start.status(),
                start.approved(),
                start.submitted(),
                start.published(),
                start.version(),
                start.language(),
                Optional.of(edition.year()),
                start.statement(),
                start.marking());
    }

    private static Budget budget(Budget start, Period period) {
        return new Budget(
                period, start.kinds(), start.contributions(), start.additional(), start.stated(), start.change());
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
