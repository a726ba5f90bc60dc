package org.yjplan.check.dates;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.About;

/** A plan is published after it was approved. */
final class PublishedBeforeApproval extends Rule {
    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2013-14
              status: draft
              approved: 5 June 2013
              published: %s
            """;

    PublishedBeforeApproval() {
        super(
                "YJ534",
                "published before it was approved",
                "A plan is often submitted before the council has approved it, but published only after approval. "
                        + "Correct the dates.",
                PLAN.formatted("1 June 2013"),
                PLAN.formatted("1 July 2013"));
    }

    @Override
    public void check(CheckContext context) {
        About about = context.plan().about();
        if (about.published().isPresent()
                && about.approved()
                        .filter(approved -> about.published().get().isBefore(approved))
                        .isPresent()) {
            context.report(at(context.locations().of(about, "published"), "this is before the plan was approved")
                    .withRelated(context.locations().of(about, "approved"), "when it was approved")
                    .withHelp("correct one of the dates"));
        }
    }
}
