package org.yjplan.check.action;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;
import org.yjplan.model.Milestone;

/** What was due before the day of the check is said to be completed. */
final class ActionOverdue extends Rule {
    private static final String ACTION = """
            people: [{ id: head-of-service, office: Head of Service }]
            action-plan:
              groups:
                - id: custody
                  actions:
                    - ref: "3"
                      target: Less use of custody.
                      action: Write a strategy.
                      leads: [head-of-service]
                      due: [{ by: December 2011%s }]
            """;

    ActionOverdue() {
        super(
                "YJ671",
                "an action is overdue",
                "The last day that a target date may mean has passed, and nothing says that the action was completed. "
                        + "A board asks of such an action first. Say under “completed” when it was done, or give it "
                        + "another date under “by”.",
                ACTION.formatted(""),
                ACTION.formatted(", completed: March 2012"));
    }

    /** An action may well be late when a plan goes to the board: that is why it goes there. */
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
                                    context.places().of(due, "by"),
                                    "action %s is overdue, and not said to be completed".formatted(action.ref()))
                            .withHelp("add “completed” with its date, or a new date"));
                }
            }
        }
    }
}
