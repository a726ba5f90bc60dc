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
import org.yjplan.model.Level;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskMark;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.RiskScale;
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
                check(register, risk, risk.inherent(), places, sink);
                risk.residual().ifPresent(mark -> check(register, mark, mark, places, sink));
            }
        });
    }

    private static void check(
            RiskRegister register, Record owner, RiskMark marks, SourceMap places, Consumer<Diagnostic> sink) {
        RiskScale scale = register.scale();
        check(register, owner, "likelihood", scale.likelihood(), marks.likelihood(), places, sink);
        check(register, owner, "impact", Optional.of(scale.impact()), marks.impact(), places, sink);
    }

    private static void check(
            RiskRegister register,
            Record owner,
            String name,
            Optional<Axis> axis,
            Optional<Level> mark,
            SourceMap places,
            Consumer<Diagnostic> sink) {
        if (mark.isEmpty() || axis.isPresent() && axis.get().contains(mark.get())) {
            return;
        }
        String scale = axis.map(a -> "runs from %s (best) to %s (worst)"
                        .formatted(a.best().text(), a.worst().text()))
                .orElse("has no axis of " + name);
        sink.accept(TYPE.at(
                        places.of(owner, name),
                        "%s %s: the scale %s".formatted(name, mark.get().text(), scale))
                .withRelated(places.key(register, "scale"), "the scale is declared here")
                .withHelp("correct the mark, or the scale"));
    }
}
