package org.yjplan.check.register;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Level;
import org.yjplan.model.Method;
import org.yjplan.model.Risk;

/** Every risk has the marks that the method of the register needs. */
final class RiskWithoutMark implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ604",
            Severity.WARNING,
            "a risk without a mark",
            "The register says how scores are made: of the impact alone, or of likelihood and impact. A risk without one of them has "
                    + "no score, and cannot be set beside the others. Add the mark.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(REGISTER, REGISTER + "      impact: 2\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().risks().ifPresent(register -> {
            Method method = register.scale().method();
            for (Risk risk : register.register()) {
                require(risk, "impact", risk.impact(), subject, sink);
                if (method != Method.IMPACT) {
                    require(risk, "likelihood", risk.likelihood(), subject, sink);
                }
            }
        });
    }

    private static void require(
            Risk risk, String name, Optional<Level> mark, Subject subject, Consumer<Diagnostic> sink) {
        if (mark.isEmpty()) {
            sink.accept(TYPE.at(subject.places().of(risk), "this risk has no mark for its %s".formatted(name))
                    .withHelp("add “%s”, on the scale of the register".formatted(name)));
        }
    }
}
