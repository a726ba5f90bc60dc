package org.yjplan.check.register;

import static org.yjplan.check.rule.ExampleParts.BOARD;
import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;

/** Something is done about every risk. */
final class RiskWithoutControl extends Rule {
    RiskWithoutControl() {
        super(
                "YJ603",
                "a risk without a control",
                "The register says what could go wrong but not what is being done about it. If the risk is accepted, "
                        + "say so as the control.",
                PEOPLE + BOARD + risk("impact: 2", OWNERS),
                PEOPLE + BOARD + risk("impact: 2", OWNERS, CONTROLS));
    }

    @Override
    public void check(CheckContext context) {
        for (Risk risk : context.risks()) {
            if (risk.controls().isEmpty()) {
                context.report(at(context.locations().of(risk), "nothing is done about this risk")
                        .withHelp("add “controls”; if the risk is accepted, say so there"));
            }
        }
    }
}
