package org.yjplan.check.register;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Risk;

/** Every risk has somebody who answers for it. */
final class RiskWithoutOwner implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ602",
            Severity.WARNING,
            "a risk without an owner",
            "A risk that nobody owns is a risk that nobody watches: the first thing that a board or an inspector asks. Name who "
                    + "answers for it under “owners”, by the ids of people.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(REGISTER, REGISTER + "      owners: [head-of-service]\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Risk risk : subject.risks()) {
            if (risk.owners().isEmpty()) {
                sink.accept(TYPE.at(subject.places().of(risk), "nobody answers for this risk")
                        .withHelp("add “owners”, with the ids of those who do"));
            }
        }
    }
}
