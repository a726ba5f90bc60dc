package org.yjplan.check.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** Stated totals of additional funding are the sums of their lines. */
final class AdditionalTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ304",
            Severity.WARNING,
            "additional funding does not add up",
            "Money beyond the pooled budget has a stated total, or a line of it has an amount and parts, and the lines come to "
                    + "something else. Correct the total, or the line that is wrong.");

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £91847 } }
              additional:
                - { name: Early Intervention Grant, amount: "£133,980" }
                - { name: Community Safety Fund, amount: "£15,500" }
              stated:
                additional: %s
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BUDGET.formatted("£133,980"), BUDGET.formatted("£149,480"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        BudgetTotals.of(subject)
                .ifPresent(budget -> budget.additional().forEach(total -> total.require(TYPE, Optional::empty, sink)));
    }
}
