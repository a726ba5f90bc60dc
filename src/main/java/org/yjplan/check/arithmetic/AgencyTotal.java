package org.yjplan.check.arithmetic;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** What an agency pays in all is the sum of its amounts. */
final class AgencyTotal extends Rule {
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Other delegated funds }]
              contributions:
                - agency: Police
                  amounts: { staffing: £91847, delegated: £91687 }
                  total: %s
            """;

    AgencyTotal() {
        super(
                "YJ301",
                "the total of an agency does not add up",
                "The budget states what an agency pays in all, and its amounts, with those of its payers, come to "
                        + "something else. Readers add up: correct the total, or the amount that is wrong. Where an "
                        + "amount is not known, leave the total out rather than guess.",
                BUDGET.formatted("£183,543"),
                BUDGET.formatted("£183,534"));
    }

    @Override
    public void check(CheckContext context) {
        BudgetTotals.of(context).ifPresent(budget -> budget.agencies()
                .forEach(total -> total.require(type(), () -> budget.suspect(total), context)));
    }
}
