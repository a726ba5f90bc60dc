package org.yjplan.check.register;

import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Axis;
import org.yjplan.model.Level;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskMark;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.RiskScale;

/** Every mark of the risk register is on the scale that the register declares. */
final class MarkOffTheScale extends Rule {
    MarkOffTheScale() {
        super(
                "YJ601",
                Severity.ERROR,
                "the mark is not on the scale",
                "The register declares what its marks mean, such as impact from 1 (worst) to 5 (best). A mark off the "
                        + "scale means nothing to readers. Correct the mark, or the scale at the head of the "
                        + "register.",
                PEOPLE + risk("impact: 6", CONTROLS, OWNERS),
                PEOPLE + risk("impact: 2", CONTROLS, OWNERS));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        context.plan().risks().ifPresent(register -> {
            for (Risk risk : register.register()) {
                check(register, risk, risk.inherent(), context);
                risk.residual().ifPresent(mark -> check(register, mark, mark, context));
            }
        });
    }

    private void check(RiskRegister register, Record owner, RiskMark marks, CheckContext context) {
        RiskScale scale = register.scale();
        check(register, owner, "likelihood", scale.likelihood(), marks.likelihood(), context);
        check(register, owner, "impact", Optional.of(scale.impact()), marks.impact(), context);
    }

    private void check(
            RiskRegister register,
            Record owner,
            String name,
            Optional<Axis> axis,
            Optional<Level> mark,
            CheckContext context) {
        if (mark.isEmpty() || axis.isPresent() && axis.get().contains(mark.get())) {
            return;
        }
        String scale = axis.map(a -> "runs from %s (best) to %s (worst)"
                        .formatted(a.best().text(), a.worst().text()))
                .orElse("has no axis of " + name);
        context.report(at(
                        context.locations().of(owner, name),
                        "%s %s: the scale %s".formatted(name, mark.get().text(), scale))
                .withRelated(context.locations().key(register, "scale"), "the scale is declared here")
                .withHelp("correct the mark, or the scale"));
    }
}
