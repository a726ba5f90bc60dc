package org.yjplan.check.arithmetic;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** The stated total of the pooled budget is the sum of what the agencies pay. */
final class PooledTotal extends Rule {
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

    PooledTotal() {
        super(
                "YJ303",
                "the total of the pooled budget does not add up",
                "The budget states a total of what the agencies pool, and neither the agencies nor the kinds of "
                        + "contribution come to it. Correct the total, or the amount that is wrong.",
                BUDGET.formatted("£208,173"),
                BUDGET.formatted("£209,173"));
    }

    @Override
    public void check(CheckContext context) {
        BudgetTotals.of(context).map(BudgetTotals::pooled).ifPresent(ways -> {
            // A part that is wrong is a finding of its own: here, a total counts as right if it is in any way.
            if (!ways.isEmpty() && ways.stream().noneMatch(Total::holds)) {
                ways.get(0).require(type(), Optional::empty, context);
            }
        });
    }
}
