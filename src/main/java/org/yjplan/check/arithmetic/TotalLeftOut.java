package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.Money;
import org.yjplan.model.StatedTotals;

/**
 * If a budget states totals, it states all those that its amounts give. The missing total can be added automatically; a stated
 * one is never changed, because an amount may be wrong instead.
 */
final class TotalLeftOut extends Rule {
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Other delegated funds }]
              contributions:
                - agency: Health
                  amounts: { staffing: £70945, delegated: £48151 }
                  total: £119,096
                - agency: Police
                  amounts: { staffing: £91847, delegated: £91687 }
            """;

    TotalLeftOut() {
        super(
                "YJ309",
                Severity.INFO,
                "a missing total beside others",
                "The budget states totals of the same kind, but leaves out one whose amounts are all given. The "
                        + "document shows it anyway; if it is stated too, a typing mistake in the amounts will be "
                        + "found. “yjplan check --fix” adds it.",
                BUDGET,
                BUDGET + "      total: £183,534\n");
    }

    @Override
    public void check(CheckContext context) {
        context.plan().budget().ifPresent(budget -> {
            if (budget.contributions().stream()
                    .anyMatch(contribution -> contribution.total().isPresent())) {
                for (Contribution contribution : budget.contributions()) {
                    if (contribution.total().isEmpty()) {
                        Location location = context.locations().of(contribution, "agency");
                        sum(budget, contribution)
                                .map(sum ->
                                        finding(contribution.agency(), "total", sum, contribution, location, context))
                                .ifPresent(context::report);
                    }
                }
            }
            budget.stated().ifPresent(stated -> check(budget, stated, context));
        });
    }

    private void check(Budget budget, StatedTotals stated, CheckContext context) {
        Location location = context.locations().of(stated);
        Optional<Money> pooled =
                sum(budget.contributions(), contribution -> contribution.total().or(() -> sum(budget, contribution)));
        Optional<Money> additional = sum(budget.additional(), line -> line.sum().filter(sum -> line.isKnown()));
        if (stated.pooled().isEmpty()
                && stated.additional().isPresent()
                && stated.overall().isPresent()) {
            pooled.map(sum -> finding("the pooled budget", "pooled", sum, stated, location, context))
                    .ifPresent(context::report);
        } else if (stated.additional().isEmpty()
                && stated.pooled().isPresent()
                && stated.overall().isPresent()) {
            additional
                    .map(sum -> finding("the additional funding", "additional", sum, stated, location, context))
                    .ifPresent(context::report);
        } else if (stated.overall().isEmpty()
                && stated.pooled().isPresent()
                && stated.additional().isPresent()) {
            // No sum is offered of totals that are themselves wrong.
            pooled.flatMap(one -> additional.map(one::plus))
                    .filter(sum -> stated.pooled().equals(pooled)
                            && stated.additional().equals(additional))
                    .map(sum -> finding("the whole budget", "overall", sum, stated, location, context))
                    .ifPresent(context::report);
        }
    }

    /** What an agency pays in total; empty unless each kind of contribution has an amount: one left out is not nil. */
    private static Optional<Money> sum(Budget budget, Contribution contribution) {
        return sum(budget.kinds(), kind -> contribution.of(kind.id()));
    }

    /** The sum of some amounts; empty unless there are some and all are known. */
    private static <T> Optional<Money> sum(List<T> parts, Known<T> known) {
        return parts.stream().allMatch(part -> known.amount(part).isPresent())
                ? Money.sum(parts.stream().flatMap(part -> known.amount(part).stream()))
                : Optional.empty();
    }

    private Diagnostic finding(
            String what, String key, Money sum, Record owner, Location location, CheckContext context) {
        String line = "%s: %s".formatted(key, Pounds.of(sum));
        Diagnostic finding = at(
                        location, "%s: no total is stated; the amounts add up to %s".formatted(what, Pounds.of(sum)))
                .withHelp("add %s".formatted(line));
        return context.locations().addition(owner, line).map(finding::withFix).orElse(finding);
    }

    /** The known amount of a part. */
    private interface Known<T> {
        Optional<Money> amount(T part);
    }
}
