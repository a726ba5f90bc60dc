package org.yjplan.check.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** The stated total of a kind of contribution is the sum of what all agencies pay of it. */
final class KindTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ302",
            Severity.WARNING,
            "the total of a kind of contribution does not add up",
            "The budget states a total for a kind of contribution, such as staffing costs, and what the agencies pay of that kind "
                    + "comes to something else. Correct the total, or the amount that is wrong.");

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £91847 } }
                - { agency: Probation, amounts: { staffing: £117326 } }
                - { agency: Health, amounts: { staffing: £70945 } }
              stated:
                kinds: { staffing: %s }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BUDGET.formatted("£209173"), BUDGET.formatted("£280118"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        BudgetTotals.of(subject)
                .ifPresent(budget -> budget.kinds().forEach(total -> total.require(TYPE, Optional::empty, sink)));
    }
}
