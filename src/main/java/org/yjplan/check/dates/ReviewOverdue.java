package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Risk;
import org.yjplan.model.TargetDate;

/** No risk of a plan that still runs waits for its review. */
final class ReviewOverdue implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ520",
            Severity.WARNING,
            "the review of a risk is overdue",
            "The day on which the risk was to be looked at again has passed, and the period of the plan has not. Review the "
                    + "risk, and enter its marks and the next date. In a plan whose period is over, nothing is overdue.");

    private static final String REGISTER = """
            people: [{ id: head-of-service, office: Head of Service }]
            risks:
              scale: { method: impact, impact: { best: 5, worst: 1 } }
              register:
                - risk: The grant falls in the course of the year.
                  impact: 2
                  controls: [Plan with less.]
                  review: %s
                  owners: [head-of-service]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(REGISTER.formatted("September 2012"), REGISTER.formatted("September 2099"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        if (subject.plan().about().period().last().atEndOfMonth().isBefore(subject.today())) {
            return;
        }
        for (Risk risk : subject.risks()) {
            risk.review()
                    .map(TargetDate::last)
                    .filter(last -> last.isBefore(subject.today()))
                    .ifPresent(last -> sink.accept(
                            TYPE.at(subject.places().of(risk, "review"), "this risk was to be reviewed by now")
                                    .withHelp("review it, and enter the date of the next review")));
        }
    }
}
