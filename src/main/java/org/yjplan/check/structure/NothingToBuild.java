package org.yjplan.check.structure;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Plan;

/** A plan has something to build a document from. */
final class NothingToBuild extends Rule {
    private static final String ABOUT =
            "about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }\n";

    NothingToBuild() {
        super(
                "YJ140",
                Severity.ERROR,
                "the plan has nothing to build",
                "A document is built from the sections of a plan, its action plan, or a report. This plan has none of "
                        + "them, so its document would be only a title page. Add “sections”, “action-plan” or "
                        + "“reports”.",
                ABOUT + "sections: []\n",
                ABOUT + "sections: [{ id: role, title: Role and purpose }]\n");
    }

    @Override
    public void check(CheckContext context) {
        Plan plan = context.plan();
        if (plan.sections().isEmpty()
                && plan.reports().isEmpty()
                && plan.actionPlan().isEmpty()) {
            context.report(at(
                            context.locations().of(plan, "sections"),
                            "the plan has no sections, no reports and no action plan")
                    .withHelp("add “sections”: the order, titles and prose of the strategic plan"));
        }
    }
}
