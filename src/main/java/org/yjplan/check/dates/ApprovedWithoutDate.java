package org.yjplan.check.dates;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.About;
import org.yjplan.model.Status;

/** An approved plan says when it was approved. */
final class ApprovedWithoutDate extends Rule {
    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2013-14
              status: approved
            """;

    /** The rest of an approved plan. */
    private static final String REST = """
            services: [{ id: court, name: Court team, functions: [Reports to the courts] }]
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions: [{ agency: Police, amounts: { staffing: £91847 } }]
            """;

    ApprovedWithoutDate() {
        super(
                "YJ501",
                "approved without a date",
                "The plan is marked as approved, but does not say when. Plans are submitted, approved and published on "
                        + "different dates, and readers ask for this one. Add “approved” to “about”.",
                PLAN + REST,
                PLAN + "  approved: 5 March 2013\n" + REST);
    }

    @Override
    public void check(CheckContext context) {
        About about = context.plan().about();
        if (about.status() == Status.APPROVED && about.approved().isEmpty()) {
            context.report(at(context.locations().of(about, "status"), "the plan is approved, but does not say when")
                    .withHelp("add “approved” to “about”, as in approved: 5 March 2020"));
        }
    }
}
