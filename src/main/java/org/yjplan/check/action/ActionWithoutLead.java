package org.yjplan.check.action;

import static org.yjplan.check.rule.ExampleParts.BOARD;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.action;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;

/** Every action has a lead. */
final class ActionWithoutLead extends Rule {
    ActionWithoutLead() {
        super(
                "YJ672",
                "an action without a lead",
                "An action that nobody leads is unlikely to be taken. Name the leads under “leads”, by the ids of "
                        + "people.",
                PEOPLE + BOARD + action(),
                PEOPLE + BOARD + action("leads: [head-of-service]"));
    }

    @Override
    public void check(CheckContext context) {
        for (Action action : Actions.of(context)) {
            if (action.leads().isEmpty()) {
                context.report(
                        at(context.locations().of(action, "ref"), "nobody leads action %s".formatted(action.ref()))
                                .withHelp("add “leads”, with the ids of people"));
            }
        }
    }
}
