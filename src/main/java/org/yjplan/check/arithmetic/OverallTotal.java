package org.yjplan.check.arithmetic;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** The stated total of everything is the pooled budget and the additional funding. */
final class OverallTotal extends Rule {
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £91847 } }
              additional:
                - { name: Early Intervention Grant, amount: "£133,980" }
              stated:
                overall: %s
            """;

    OverallTotal() {
        super(
                "YJ305",
                "the total of the whole budget does not add up",
                "The budget states a total of everything, and the pooled budget and the additional funding together "
                        + "come to something else. Correct the total, or the amount that is wrong.",
                BUDGET.formatted("£225,872"),
                BUDGET.formatted("£225,827"));
    }

    @Override
    public void check(CheckContext context) {
        BudgetTotals.of(context).map(BudgetTotals::overall).ifPresent(ways -> {
            // A part that is wrong is a finding of its own: here, a total counts as right if it is in any way.
            if (!ways.isEmpty() && ways.stream().noneMatch(Total::holds)) {
                ways.get(0).require(type(), Optional::empty, context);
            }
        });
    }
}
