package org.yjplan.check.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** The stated total of the pooled budget is the sum of what the agencies pay. */
final class PooledTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ303",
            Severity.WARNING,
            "the total of the pooled budget does not add up",
            "The budget states a total of what the agencies pool, and neither the agencies nor the kinds of contribution come to "
                    + "it. Correct the total, or the amount that is wrong.");

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £91847 } }
                - { agency: Probation, amounts: { staffing: £117326 } }
              stated:
                pooled: %s
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BUDGET.formatted("£208,173"), BUDGET.formatted("£209,173"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        BudgetTotals.of(subject).map(BudgetTotals::pooled).ifPresent(ways -> {
            // A part that is wrong is a finding of its own: here, a total counts as right if it is in any way.
            if (!ways.isEmpty() && ways.stream().noneMatch(Total::holds)) {
                ways.get(0).require(TYPE, Optional::empty, sink);
            }
        });
    }
}
