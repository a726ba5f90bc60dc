package org.yjplan.check.dates;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Objective;
import org.yjplan.model.Period;
import org.yjplan.model.Progress;

/** The budget and the next steps are for the years of the plan. */
final class BudgetOfAnotherYear extends Rule {
    private static final String PLAN = """
            budget:
              period: %s
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions: [{ agency: Police, amounts: { staffing: £91847 } }]
            """;

    BudgetOfAnotherYear() {
        super(
                "YJ504",
                "left over from another year",
                "The plan is made for certain years: Crime and Disorder Act 1998, s.40, asks for one for each year. "
                        + "Its budget or its next steps are for a period outside the plan, and may be left over from "
                        + "last time. Bring the period and its contents up to date.",
                PLAN.formatted("2012-13"),
                PLAN.formatted("2013-14"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().budget().ifPresent(budget -> require(budget, "the budget", budget.period(), context));
        for (Objective objective : context.plan().objectives()) {
            objective.focus().ifPresent((Progress focus) -> require(focus, "what comes next", focus.period(), context));
        }
    }

    private void require(Record owner, String what, Period period, CheckContext context) {
        Period plan = context.plan().about().period();
        if (period.last().isBefore(plan.first()) || period.first().isAfter(plan.last())) {
            context.report(at(
                            context.locations().of(owner, "period"),
                            "%s is for a period outside the years of the plan".formatted(what))
                    .withRelated(
                            context.locations().of(context.plan().about(), "period"), "the plan is for these years")
                    .withHelp("bring it up to date, or correct the period"));
        }
    }
}
