package org.yjplan.check.register;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Risk;

/** Every risk has somebody who answers for it. */
final class RiskWithoutOwner extends Rule {
    private static final String REGISTER = """
            people: [{ id: head-of-service, office: Head of Service }]
            board: { name: Management Board, chair: head-of-service }
            risks:
              scale: { method: impact, impact: { best: 5, worst: 1 } }
              register:
                - risk: The grant falls in the course of the year.
                  impact: 2
                  controls: [Plan with less.]
            """;

    RiskWithoutOwner() {
        super(
                "YJ602",
                "a risk without an owner",
                "A risk that nobody owns is a risk that nobody watches: the first thing that a board or an inspector "
                        + "asks. Name who answers for it under “owners”, by the ids of people.",
                REGISTER,
                REGISTER + "      owners: [head-of-service]\n");
    }

    @Override
    public void check(CheckContext context) {
        for (Risk risk : context.risks()) {
            if (risk.owners().isEmpty()) {
                context.report(at(context.places().of(risk), "nobody answers for this risk")
                        .withHelp("add “owners”, with the ids of those who do"));
            }
        }
    }
}
