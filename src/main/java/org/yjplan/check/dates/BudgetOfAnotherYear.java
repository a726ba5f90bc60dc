package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Objective;
import org.yjplan.model.Period;
import org.yjplan.model.Progress;

/** The budget and the next steps are for the years of the plan. */
final class BudgetOfAnotherYear implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ504",
            Severity.WARNING,
            "left over from another year",
            "The plan is made for certain years: Crime and Disorder Act 1998, s.40, asks for one for each year. "
                    + "Its budget or its next steps are for a time that no part of the plan covers, and may be left over "
                    + "from last time. Bring the period and what belongs to it up to date.");

    private static final String PLAN = """
            budget:
              period: %s
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions: [{ agency: Police, amounts: { staffing: £91847 } }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("2012-13"), PLAN.formatted("2013-14"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().budget().ifPresent(budget -> require(budget, "the budget", budget.period(), subject, sink));
        for (Objective objective : subject.plan().objectives()) {
            objective
                    .focus()
                    .ifPresent((Progress focus) -> require(focus, "what comes next", focus.period(), subject, sink));
        }
    }

    private static void require(Record owner, String what, Period period, Subject subject, Consumer<Diagnostic> sink) {
        Period plan = subject.plan().about().period();
        if (period.last().isBefore(plan.first()) || period.first().isAfter(plan.last())) {
            sink.accept(TYPE.at(
                            subject.places().of(owner, "period"),
                            "%s is for a time outside the years of the plan".formatted(what))
                    .withRelated(subject.places().of(subject.plan().about(), "period"), "the plan is for these years")
                    .withHelp("bring it up to date, or correct the period"));
        }
    }
}
