package org.yjplan.check.arithmetic;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** Stated totals of additional funding are the sums of their lines. */
final class AdditionalTotal extends Rule {
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

    AdditionalTotal() {
        super(
                "YJ304",
                "additional funding does not add up",
                "Money beyond the pooled budget has a stated total, or a line of it has an amount and parts, and the "
                        + "lines come to something else. Correct the total, or the line that is wrong.",
                BUDGET.formatted("£133,980"),
                BUDGET.formatted("£149,480"));
    }

    @Override
    public void check(CheckContext context) {
        BudgetTotals.of(context).ifPresent(budget -> budget.additional()
                .forEach(total -> total.require(type(), Optional::empty, context)));
    }
}
