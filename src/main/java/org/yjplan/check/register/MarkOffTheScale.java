package org.yjplan.check.register;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Axis;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.source.SourceMap;

/** Every mark of the risk register lies on the scale that the register declares. */
final class MarkOffTheScale implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ601",
            Severity.ERROR,
            "the mark is not on the scale",
            "The register declares what its marks mean, such as impact from 1 (worst) to 5 (best). A mark outside means "
                    + "nothing to a reader. Correct the mark, or the scale at the head of the register.");

    private static final String RISK = """
            people: [{ id: head-of-service, office: Head of Service }]
            risks:
              scale: { method: impact, impact: { best: 5, worst: 1 } }
              register:
                - risk: The grant falls in the course of the year.
                  impact: %d
                  controls: [Plan with less.]
                  owners: [head-of-service]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(RISK.formatted(6), RISK.formatted(2));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        SourceMap places = subject.places();
        subject.plan().risks().ifPresent(register -> {
            for (Risk risk : register.register()) {
                check(register, risk, "likelihood", register.scale().likelihood(), risk.likelihood(), places, sink);
                check(register, risk, "impact", Optional.of(register.scale().impact()), risk.impact(), places, sink);
            }
        });
    }

    private static void check(
            RiskRegister register,
            Risk risk,
            String name,
            Optional<Axis> axis,
            Optional<Integer> mark,
            SourceMap places,
            Consumer<Diagnostic> sink) {
        if (mark.isEmpty() || axis.isPresent() && axis.get().contains(mark.get())) {
            return;
        }
        String scale = axis.map(a -> "runs from %d (best) to %d (worst)".formatted(a.best(), a.worst()))
                .orElse("has no axis of " + name);
        sink.accept(TYPE.at(places.of(risk, name), "%s %d: the scale %s".formatted(name, mark.get(), scale))
                .withRelated(places.key(register, "scale"), "the scale is declared here")
                .withHelp("correct the mark, or the scale"));
    }
}
