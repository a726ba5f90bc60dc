package org.yjplan.check.register;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Risk;

/** Something is done about every risk. */
final class RiskWithoutControl implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ603",
            Severity.WARNING,
            "a risk without a control",
            "The register says what could go wrong and not what is done about it. If the risk is accepted as it is, say that as the "
                    + "control.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(REGISTER, REGISTER + "      controls: [Plan with less.]\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Risk risk : subject.risks()) {
            if (risk.controls().isEmpty()) {
                sink.accept(TYPE.at(subject.places().of(risk), "nothing is done about this risk")
                        .withHelp("add “controls”; if the risk is accepted, say so there"));
            }
        }
    }
}
