package org.yjplan.check.action;

import java.util.HashMap;
import java.util.Map;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;

/** No two actions have the same reference, even in different groups. */
final class DuplicateActionRef extends Rule {
    private static final String ACTIONS = """
            people: [{ id: head-of-service, office: Head of Service }]
            action-plan:
              groups:
                - id: custody
                  actions:
                    - { ref: "3", target: Less custody., action: Write a strategy., leads: [head-of-service] }
                - id: health
                  actions:
                    - { ref: "%s", target: Better health., action: Hire a nurse., leads: [head-of-service] }
            """;

    DuplicateActionRef() {
        super(
                "YJ673",
                "two actions have the same reference",
                "Minutes and reports refer to an action by its reference. If two have the same, nobody knows which is "
                        + "meant. Give one of them another.",
                ACTIONS.formatted("3"),
                ACTIONS.formatted("4"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        Map<String, Action> first = new HashMap<>();
        for (Action action : Actions.of(context)) {
            Action earlier = first.putIfAbsent(action.ref(), action);
            if (earlier != null) {
                context.report(at(
                                context.locations().of(action, "ref"),
                                "there is already an action %s".formatted(action.ref()))
                        .withRelated(context.locations().of(earlier, "ref"), "first given here")
                        .withHelp("give one of them another reference"));
            }
        }
    }
}
