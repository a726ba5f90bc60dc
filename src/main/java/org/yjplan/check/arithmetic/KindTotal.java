package org.yjplan.check.arithmetic;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** The stated total of a kind of contribution is the sum of what all agencies pay of it. */
final class KindTotal extends Rule {
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

    KindTotal() {
        super(
                "YJ302",
                "the total of a kind of contribution does not add up",
                "The budget states a total for a kind of contribution, such as staffing costs, and what the agencies "
                        + "pay of that kind comes to something else. Correct the total, or the amount that is wrong.",
                BUDGET.formatted("£209173"),
                BUDGET.formatted("£280118"));
    }

    @Override
    public void check(CheckContext context) {
        BudgetTotals.of(context)
                .ifPresent(budget -> budget.kinds().forEach(total -> total.require(type(), Optional::empty, context)));
    }
}
