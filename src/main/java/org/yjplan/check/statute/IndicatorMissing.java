package org.yjplan.check.statute;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.guidance.Edition;
import org.yjplan.guidance.GuidanceHeading;
import org.yjplan.model.Performance;

/** Every indicator that the chosen edition of the guidance asks for is in the plan. */
final class IndicatorMissing extends Rule {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft, guidance: "2019" }
            checks: { off: [YJ701] }
            performance:
              indicators:
                - { id: custody, name: Custody, better: lower, values: [{ period: 2018-19, value: 0.2 }] }
                - { id: binary, name: Binary rate, meets: reoffending, better: lower, values: [{ period: 2018-19, value: 30%% }] }
                - { id: %s, name: Children new to the justice system, better: lower, values: [{ period: 2018-19, value: 207 }] }
            """;

    IndicatorMissing() {
        super(
                "YJ711",
                "an indicator of the guidance is missing",
                "The plan follows an edition of the guidance on youth justice plans, and shows indicators, but not one "
                        + "that the edition asks for. An indicator answers by its id, by its name, or by naming it "
                        + "under “meets”. Indicators that are only reported to be in the guidance are not asked for.",
                PLAN.formatted("new-children"),
                PLAN.formatted("first-time-entrants"));
    }

    @Override
    public void check(CheckContext context) {
        Optional<Edition> edition = AnsweredHeadings.edition(context);
        if (edition.isEmpty() || context.plan().performance().isEmpty()) {
            return;
        }
        Performance performance = context.plan().performance().get();
        for (GuidanceHeading wanted : edition.get().indicators()) {
            if (wanted.confirmed() && performance.indicators().stream().noneMatch(wanted::isAnsweredBy)) {
                context.report(at(
                                context.locations().key(performance, "indicators"),
                                "no indicator is “%s”, which the guidance of %s asks for"
                                        .formatted(wanted.title(), edition.get().year()))
                        .withHelp("add it, or let an indicator say meets: " + wanted.id()));
            }
        }
    }
}
