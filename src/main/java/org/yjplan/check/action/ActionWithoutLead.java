package org.yjplan.check.action;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;

/** Every action has somebody who leads it. */
final class ActionWithoutLead extends Rule {
    private static final String ACTION = """
            people: [{ id: head-of-service, office: Head of Service }]
            board: { name: Management Board, chair: head-of-service }
            action-plan:
              groups:
                - id: custody
                  actions:
                    - ref: "3"
                      target: Less use of custody.
                      action: Write a strategy.
            """;

    ActionWithoutLead() {
        super(
                "YJ672",
                "an action without a lead",
                "An action that nobody leads is an action that nobody takes. Name who leads it under “leads”, by the ids of people.",
                ACTION,
                ACTION + "          leads: [head-of-service]\n");
    }

    @Override
    public void check(CheckContext context) {
        for (Action action : Actions.of(context)) {
            if (action.leads().isEmpty()) {
                context.report(at(context.places().of(action, "ref"), "nobody leads action %s".formatted(action.ref()))
                        .withHelp("add “leads”, with the ids of those who do"));
            }
        }
    }
}
