package org.yjplan.check.statute;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.guidance.Edition;
import org.yjplan.language.Wording;
import org.yjplan.model.About;

/** The plan was submitted by the day that the guidance sets. */
final class SubmittedLate extends Rule {
    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2019-20
              status: draft
              guidance: "2019"
              submitted: %s
            checks: { off: [YJ701] }
            """;

    SubmittedLate() {
        super(
                "YJ712",
                "submitted after the deadline",
                "A plan is submitted by the date that the Secretary of State directs: Crime and Disorder Act 1998, "
                        + "s.40(4). The date under “submitted” is later than the one that the edition of the guidance "
                        + "sets. Correct the date, or say in the plan why it was late.",
                PLAN.formatted("6 August 2019"),
                PLAN.formatted("5 August 2019"));
    }

    @Override
    public void check(CheckContext context) {
        About about = context.plan().about();
        AnsweredHeadings.edition(context).flatMap(Edition::deadline).ifPresent(deadline -> {
            if (about.submitted().filter(deadline::isBefore).isPresent()) {
                context.report(at(
                                context.locations().of(about, "submitted"),
                                "this is after %s, the deadline in the guidance of %s"
                                        .formatted(
                                                Wording.ENGLISH.date(deadline),
                                                about.guidance().orElseThrow()))
                        .withHelp("correct the date, or accept this with a waiver that says why it was late"));
            }
        });
    }
}
