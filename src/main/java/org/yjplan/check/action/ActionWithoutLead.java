package org.yjplan.check.action;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Action;

/** Every action has somebody who leads it. */
final class ActionWithoutLead implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ672",
            Severity.WARNING,
            "an action without a lead",
            "An action that nobody leads is an action that nobody takes. Name who leads it under “leads”, by the ids of people.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(ACTION, ACTION + "          leads: [head-of-service]\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Action action : Actions.of(subject)) {
            if (action.leads().isEmpty()) {
                sink.accept(
                        TYPE.at(subject.places().of(action, "ref"), "nobody leads action %s".formatted(action.ref()))
                                .withHelp("add “leads”, with the ids of those who do"));
            }
        }
    }
}
