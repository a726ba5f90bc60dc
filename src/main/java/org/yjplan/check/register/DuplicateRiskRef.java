package org.yjplan.check.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Risk;

/** No two risks have the same reference. */
final class DuplicateRiskRef implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ606",
            Severity.WARNING,
            "two risks have the same reference",
            "Minutes and reports speak of a risk by its reference. Where two have the same, nobody knows which is meant. "
                    + "Give one of them another; if a risk was copied and not changed, take it out.");

    private static final String RISKS = """
            people: [{ id: head-of-service, office: Head of Service }]
            risks:
              scale:
                method: multiply
                likelihood: { best: 1, worst: 5 }
                impact: { best: 1, worst: 5 }
              register:
                - { ref: R1, risk: Staff leave., likelihood: 2, impact: 3, controls: [Recruit.], owners: [head-of-service] }
                - { ref: %s, risk: Data is lost., likelihood: 1, impact: 4, controls: [Back up.], owners: [head-of-service] }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(RISKS.formatted("R1"), RISKS.formatted("R2"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Map<String, Risk> first = new HashMap<>();
        for (Risk risk : subject.risks()) {
            risk.ref().ifPresent(ref -> {
                Risk earlier = first.putIfAbsent(ref, risk);
                if (earlier != null) {
                    sink.accept(TYPE.at(subject.places().of(risk, "ref"), "there is already a risk %s".formatted(ref))
                            .withRelated(subject.places().of(earlier, "ref"), "first given here")
                            .withHelp("give one of them another reference"));
                }
            });
        }
    }
}
