package org.yjplan.check.register;

import static org.yjplan.check.rule.ExampleParts.BOARD;
import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;

/** Every risk has an owner. */
final class RiskWithoutOwner extends Rule {
    RiskWithoutOwner() {
        super(
                "YJ602",
                "a risk without an owner",
                "A risk that nobody owns is a risk that nobody watches: the first thing that a board or an inspector "
                        + "asks. Name the owners under “owners”, by the ids of people.",
                PEOPLE + BOARD + risk("impact: 2", CONTROLS),
                PEOPLE + BOARD + risk("impact: 2", CONTROLS, OWNERS));
    }

    @Override
    public void check(CheckContext context) {
        for (Risk risk : context.risks()) {
            if (risk.owners().isEmpty()) {
                context.report(at(context.locations().of(risk), "nobody owns this risk")
                        .withHelp("add “owners”, with the ids of people"));
            }
        }
    }
}
