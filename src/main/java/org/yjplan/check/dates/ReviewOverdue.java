package org.yjplan.check.dates;

import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;
import org.yjplan.model.TargetDate;

/** No risk of a current plan is overdue for review. */
final class ReviewOverdue extends Rule {
    ReviewOverdue() {
        super(
                "YJ520",
                "the review of a risk is overdue",
                "The review date of the risk has passed, but the period of the plan has not. Review the risk, and "
                        + "enter its marks and the next date. In a plan whose period is over, nothing is overdue.",
                PEOPLE + risk("impact: 2", CONTROLS, "review: September 2012", OWNERS),
                PEOPLE + risk("impact: 2", CONTROLS, "review: September 2099", OWNERS));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        if (context.plan().about().period().last().atEndOfMonth().isBefore(context.today())) {
            return;
        }
        for (Risk risk : context.risks()) {
            risk.review()
                    .map(TargetDate::last)
                    .filter(last -> last.isBefore(context.today()))
                    .ifPresent(last ->
                            context.report(at(context.locations().of(risk, "review"), "this risk is overdue for review")
                                    .withHelp("review it, and enter the date of the next review")));
        }
    }
}
