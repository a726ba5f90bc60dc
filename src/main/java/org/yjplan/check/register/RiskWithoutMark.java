package org.yjplan.check.register;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Level;
import org.yjplan.model.Method;
import org.yjplan.model.Risk;

/** Every risk has the marks that the method of the register needs. */
final class RiskWithoutMark extends Rule {
    private static final String REGISTER = """
            people: [{ id: head-of-service, office: Head of Service }]
            board: { name: Management Board, chair: head-of-service }
            risks:
              scale: { method: impact, impact: { best: 5, worst: 1 } }
              register:
                - risk: The grant falls in the course of the year.
                  controls: [Plan with less.]
                  owners: [head-of-service]
            """;

    RiskWithoutMark() {
        super(
                "YJ604",
                "a risk without a mark",
                "The register says how scores are made: of the impact alone, or of likelihood and impact. A risk "
                        + "without one of them has no score, and cannot be set beside the others. Add the mark.",
                REGISTER,
                REGISTER + "      impact: 2\n");
    }

    @Override
    public void check(CheckContext context) {
        context.plan().risks().ifPresent(register -> {
            Method method = register.scale().method();
            for (Risk risk : register.register()) {
                require(risk, "impact", risk.impact(), context);
                if (method != Method.IMPACT) {
                    require(risk, "likelihood", risk.likelihood(), context);
                }
            }
        });
    }

    private void require(Risk risk, String name, Optional<Level> mark, CheckContext context) {
        if (mark.isEmpty()) {
            context.report(at(context.places().of(risk), "this risk has no mark for its %s".formatted(name))
                    .withHelp("add “%s”, on the scale of the register".formatted(name)));
        }
    }
}
