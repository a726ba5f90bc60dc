package org.yjplan.check.statute;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.About;
import org.yjplan.model.Plan;

/** A finished plan answers both limbs of section 40. */
final class BothLimbs extends Rule {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2013-14, status: for-approval }
            services: [{ id: court, name: Court team, functions: [Reports to the courts] }]
            """;

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions: [{ agency: Police, amounts: { staffing: £91847 } }]
            """;

    BothLimbs() {
        super(
                "YJ704",
                "section 40 is not answered in full",
                "The Crime and Disorder Act 1998, s.40(1), asks how youth justice services are provided and funded, "
                        + "and how the youth offending team is composed and funded and what functions it has. A plan "
                        + "that goes to the board or the council answers both, under “budget” and “services”.",
                PLAN,
                PLAN + BUDGET);
    }

    @Override
    public void check(CheckContext context) {
        Plan plan = context.plan();
        // A folder with only reports or an action plan is not a section 40 plan.
        if (plan.about().draft() || plan.sections().isEmpty()) {
            return;
        }
        if (plan.budget().isEmpty()) {
            report(context, "how services are funded: there is no “budget”");
        }
        if (plan.services().isEmpty()) {
            report(context, "what the youth offending team does: there are no “services”");
        }
    }

    private void report(CheckContext context, String missing) {
        About about = context.plan().about();
        context.report(at(context.locations().of(about, "status"), "the plan does not say " + missing)
                .withHelp("add it before the plan is approved"));
    }
}
