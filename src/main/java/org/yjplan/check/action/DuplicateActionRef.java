package org.yjplan.check.action;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Action;

/** No two actions have the same reference, of whichever groups they are. */
final class DuplicateActionRef implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ673",
            Severity.WARNING,
            "two actions have the same reference",
            "Minutes and reports speak of an action by its reference. Where two have the same, nobody knows which is meant. "
                    + "Give one of them another.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(ACTIONS.formatted("3"), ACTIONS.formatted("4"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Map<String, Action> first = new HashMap<>();
        for (Action action : Actions.of(subject)) {
            Action earlier = first.putIfAbsent(action.ref(), action);
            if (earlier != null) {
                sink.accept(TYPE.at(
                                subject.places().of(action, "ref"),
                                "there is already an action %s".formatted(action.ref()))
                        .withRelated(subject.places().of(earlier, "ref"), "first given here")
                        .withHelp("give one of them another reference"));
            }
        }
    }
}
