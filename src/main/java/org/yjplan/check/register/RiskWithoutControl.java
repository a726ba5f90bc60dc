package org.yjplan.check.register;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;

/** Something is done about every risk. */
final class RiskWithoutControl extends Rule {
    private static final String REGISTER = """
            people: [{ id: head-of-service, office: Head of Service }]
            board: { name: Management Board, chair: head-of-service }
            risks:
              scale: { method: impact, impact: { best: 5, worst: 1 } }
              register:
                - risk: The grant falls in the course of the year.
                  impact: 2
                  owners: [head-of-service]
            """;

    RiskWithoutControl() {
        super(
                "YJ603",
                "a risk without a control",
                "The register says what could go wrong and not what is done about it. If the risk is accepted as it "
                        + "is, say that as the control.",
                REGISTER,
                REGISTER + "      controls: [Plan with less.]\n");
    }

    @Override
    public void check(CheckContext context) {
        for (Risk risk : context.risks()) {
            if (risk.controls().isEmpty()) {
                context.report(at(context.places().of(risk), "nothing is done about this risk")
                        .withHelp("add “controls”; if the risk is accepted, say so there"));
            }
        }
    }
}
