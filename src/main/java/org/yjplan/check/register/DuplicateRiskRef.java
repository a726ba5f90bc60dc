package org.yjplan.check.register;

import java.util.HashMap;
import java.util.Map;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;

/** No two risks have the same reference. */
final class DuplicateRiskRef extends Rule {
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

    DuplicateRiskRef() {
        super(
                "YJ606",
                "two risks have the same reference",
                "Minutes and reports refer to a risk by its reference. If two have the same, nobody knows which is "
                        + "meant. Give one of them another; if a risk was copied and not changed, remove it.",
                RISKS.formatted("R1"),
                RISKS.formatted("R2"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        Map<String, Risk> first = new HashMap<>();
        for (Risk risk : context.risks()) {
            risk.ref().ifPresent(ref -> {
                Risk earlier = first.putIfAbsent(ref, risk);
                if (earlier != null) {
                    context.report(at(context.locations().of(risk, "ref"), "there is already a risk %s".formatted(ref))
                            .withRelated(context.locations().of(earlier, "ref"), "first given here")
                            .withHelp("give one of them another reference"));
                }
            });
        }
    }
}
