package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Budget;
import org.yjplan.model.Period;

/** What prose says about the whole budget agrees with the budget. */
final class ContradictsBudget extends Rule {
    private static final String PLAN = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing }]
              contributions: [{ agency: Police, amounts: { staffing: £183534 } }]
            sections:
              - id: resources
                title: Resources
                text: |
                  The total budget is %s.
            """;

    private static final Set<String> BUDGET = Set.of("budget");
    private static final Set<String> WHOLE = Set.of("total", "whole", "overall");
    private static final int REACH = 6;

    ContradictsBudget() {
        super(
                "YJ412",
                "an amount or a change that does not match the budget",
                "The sentence gives the total budget, or its change on the year before, but the budget of the plan "
                        + "gives another figure. Correct one of them, or write {{ budget.total }}, which always "
                        + "matches the table.",
                PLAN.formatted("£183,543"),
                PLAN.formatted("£183,534"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().budget().ifPresent(budget -> {
            for (Statement statement : Statements.of(context).all()) {
                if (isOfYear(statement.sentence(), budget)) {
                    total(statement, budget).ifPresent(context::report);
                }
                change(statement, budget, context).ifPresent(context::report);
            }
        });
    }

    /** Whether a sentence can be about the year of the budget. */
    private static boolean isOfYear(Sentence sentence, Budget budget) {
        List<Time> times = sentence.all(Time.class).toList();
        return times.isEmpty()
                || times.stream()
                        .flatMap(time -> time.period().stream())
                        .anyMatch(period -> period.covers(budget.period()));
    }

    private Optional<Diagnostic> total(Statement statement, Budget budget) {
        Sentence sentence = statement.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i, BUDGET) && sentence.is(i - 1, WHOLE)) {
                Optional<Number> amount = amountAfter(sentence, i);
                return amount.filter(number -> totals(budget)
                                .noneMatch(
                                        total -> total.meets(number.quantity().range())))
                        .flatMap(number -> budget.total().map(total -> at(
                                        statement.prose().location(number),
                                        "the total budget is %s here, and %s in the budget"
                                                .formatted(number.quantity(), pounds(total.pence())))
                                .withHelp("correct one of them, or write {{ budget.total }}")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Number> amountAfter(Sentence sentence, int budget) {
        return sentence.tokens().subList(budget + 1, Math.min(sentence.size(), budget + 1 + REACH)).stream()
                .filter(token -> token instanceof Number number
                        && number.quantity().unit() == Unit.POUNDS
                        && !number.quantity().hedged())
                .map(Number.class::cast)
                .findFirst();
    }

    private static Stream<Interval> totals(Budget budget) {
        return Stream.of(budget.total(), budget.pooled(), budget.extra())
                .flatMap(Optional::stream)
                .map(total -> Interval.exactly(BigDecimal.valueOf(total.pence(), 2)));
    }

    /** “The budget for 2013–14 is 6.1% lower than that for 2012–13.” */
    private Optional<Diagnostic> change(Statement statement, Budget budget, CheckContext context) {
        Sentence sentence = statement.sentence();
        if (statement.changes().size() != 1 || budget.change().isEmpty()) {
            return Optional.empty();
        }
        ClaimedChange said = statement.changes().get(0);
        org.yjplan.model.Change stated = budget.change().get();
        boolean about = sentence.tokens().subList(0, said.first()).stream().anyMatch(token -> token.is(BUDGET))
                && isSince(sentence, stated.since(), budget.period());
        Quantity by = Quantity.of(stated.by().value(), Unit.PERCENT);
        return about && said.amount().unit() == Unit.PERCENT && !said.range().meets(by.range())
                ? Optional.of(at(statement.location(said), "%s here, and %s in the budget".formatted(said.words(), by))
                        .withRelated(context.locations().of(stated, "by"), "the change of the budget")
                        .withHelp("correct one of them"))
                : Optional.empty();
    }

    /** Whether a sentence names the year before, and no other apart from the year of the budget. */
    private static boolean isSince(Sentence sentence, Period before, Period year) {
        List<Period> periods =
                sentence.all(Time.class).flatMap(time -> time.period().stream()).toList();
        return periods.stream().anyMatch(before::covers)
                && periods.stream().allMatch(period -> before.covers(period) || year.covers(period));
    }

    private static String pounds(long pence) {
        return Quantity.of(BigDecimal.valueOf(pence, 2).stripTrailingZeros(), Unit.POUNDS)
                .toString();
    }
}
