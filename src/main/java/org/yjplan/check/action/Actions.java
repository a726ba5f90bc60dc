package org.yjplan.check.action;

import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.model.Action;
import org.yjplan.model.ActionPlan;

/** The actions of a plan, in all groups. */
final class Actions {
    private Actions() {}

    static List<Action> of(CheckContext context) {
        return context.plan().actionPlan().map(ActionPlan::actions).orElse(List.of());
    }
}
