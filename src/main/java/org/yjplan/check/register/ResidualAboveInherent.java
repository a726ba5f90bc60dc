package org.yjplan.check.register;

import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Axis;
import org.yjplan.model.Level;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskMark;
import org.yjplan.model.RiskScale;

/** A residual risk is not worse than the risk before its controls. */
final class ResidualAboveInherent extends Rule {
    ResidualAboveInherent() {
        super(
                "YJ620",
                "a risk is worse after its controls",
                "The residual marks say how serious the risk is after its controls. They are worse than those before, "
                        + "on the register's own scale, whichever end is the worst. Correct one of the marks.",
                PEOPLE + risk("impact: 3", CONTROLS, "residual: { impact: 2 }", OWNERS),
                PEOPLE + risk("impact: 3", CONTROLS, "residual: { impact: 4 }", OWNERS));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().risks().ifPresent(register -> {
            RiskScale scale = register.scale();
            for (Risk risk : register.register()) {
                risk.residual().ifPresent(residual -> {
                    Marks marks = new Marks(this, risk, residual, context);
                    scale.likelihood()
                            .ifPresent(axis ->
                                    marks.require("likelihood", axis, risk.likelihood(), residual.likelihood()));
                    marks.require("impact", scale.impact(), risk.impact(), residual.impact());
                });
            }
        });
    }

    /** Both sets of marks of one risk. */
    private record Marks(ResidualAboveInherent rule, Risk risk, RiskMark residual, CheckContext context) {
        void require(String name, Axis axis, Optional<Level> before, Optional<Level> after) {
            OptionalInt inherent = before.map(axis::severity).orElse(OptionalInt.empty());
            OptionalInt remaining = after.map(axis::severity).orElse(OptionalInt.empty());
            if (inherent.isPresent() && remaining.isPresent() && remaining.getAsInt() > inherent.getAsInt()) {
                context.report(rule.at(
                                context.locations().of(residual, name),
                                "%s %s after the controls is worse than %s before them"
                                        .formatted(
                                                name,
                                                after.get().text(),
                                                before.get().text()))
                        .withRelated(context.locations().of(risk, name), "the mark before")
                        .withHelp("correct one of the two: on this scale, %s is the worst"
                                .formatted(axis.worst().text())));
            }
        }
    }
}
