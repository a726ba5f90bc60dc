package org.yjplan.check.action;

import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.action;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;
import org.yjplan.model.Milestone;

/** Every action due before the day of the check is marked as completed. */
final class ActionOverdue extends Rule {
    ActionOverdue() {
        super(
                "YJ671",
                "an action is overdue",
                "The last day of the target date has passed, but the action is not marked as completed. A board asks "
                        + "about overdue actions first. Say under “completed” when it was done, or give it a new "
                        + "date under “by”.",
                PEOPLE + action("leads: [head-of-service]", "due: [{ by: December 2011 }]"),
                PEOPLE + action("leads: [head-of-service]", "due: [{ by: December 2011, completed: March 2012 }]"));
    }

    /** An action may well be overdue when a plan goes to the board: that is one reason why it goes there. */
    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        for (Action action : Actions.of(context)) {
            for (Milestone due : action.due()) {
                if (due.isOverdue(context.today())) {
                    context.report(at(
                                    context.locations().of(due, "by"),
                                    "action %s is overdue and not marked as completed".formatted(action.ref()))
                            .withHelp("add “completed” with its date, or a new date"));
                }
            }
        }
    }
}
