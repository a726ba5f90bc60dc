package org.yjplan.check.register;

import static org.yjplan.check.rule.ExampleParts.BOARD;
import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Level;
import org.yjplan.model.Method;
import org.yjplan.model.Risk;

/** Every risk has the marks that the method of the register needs. */
final class RiskWithoutMark extends Rule {
    RiskWithoutMark() {
        super(
                "YJ604",
                "a risk without a mark",
                "The register says how risks are scored: by impact alone, or by likelihood and impact. A risk without "
                        + "one of these marks has no score, and cannot be compared with the others. Add the mark.",
                PEOPLE + BOARD + risk(CONTROLS, OWNERS),
                PEOPLE + BOARD + risk(CONTROLS, OWNERS, "impact: 2"));
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
            context.report(at(context.locations().of(risk), "this risk has no mark for its %s".formatted(name))
                    .withHelp("add “%s”, on the scale of the register".formatted(name)));
        }
    }
}
