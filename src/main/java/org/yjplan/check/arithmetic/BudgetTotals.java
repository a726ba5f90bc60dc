package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.FundingKind;
import org.yjplan.model.FundingLine;
import org.yjplan.model.Money;
import org.yjplan.model.StatedTotals;
import org.yjplan.source.SourceMap;

/** The totals that a budget states, each with the amounts in it. */
final class BudgetTotals {
    private final Budget budget;
    private final SourceMap locations;

    /** The amounts of each kind, from all agencies and payers. */
    private final Map<String, List<Addend>> columns = new LinkedHashMap<>();

    private final List<StatedTotal> agencies = new ArrayList<>();
    private final List<StatedTotal> kinds = new ArrayList<>();

    private BudgetTotals(Budget budget, SourceMap locations) {
        this.budget = budget;
        this.locations = locations;
        for (Contribution contribution : budget.contributions()) {
            List<Addend> parts = new ArrayList<>();
            gather(contribution.agency(), contribution, contribution.amounts(), parts);
            contribution.payers().forEach(payer -> gather(payer.name(), payer, payer.amounts(), parts));
            contribution
                    .total()
                    .ifPresent(total -> agencies.add(
                            new StatedTotal(contribution.agency(), total, locations.of(contribution, "total"), parts)));
        }
        budget.stated().ifPresent(stated -> budget.kinds()
                .forEach(kind -> Optional.ofNullable(stated.kinds().get(kind.id()))
                        .ifPresent(total -> kinds.add(new StatedTotal(
                                kind.name(),
                                total,
                                locations.entry(stated, "kinds", kind.id()),
                                columns.getOrDefault(kind.id(), List.of()))))));
    }

    /** Those of a plan, if it has a budget; worked out once for each check. */
    static Optional<BudgetTotals> of(CheckContext context) {
        return context.plan()
                .budget()
                .map(budget ->
                        context.once(BudgetTotals.class, first -> new BudgetTotals(budget, context.locations())));
    }

    /** The total of each agency that states one, with its amounts and those of its payers. */
    List<StatedTotal> agencies() {
        return agencies;
    }

    /** Each stated total of a kind of contribution, with what all agencies pay of it. */
    List<StatedTotal> kinds() {
        return kinds;
    }

    /** The total of the pooled budget: of the agencies, of their amounts, of the kinds. */
    List<StatedTotal> pooled() {
        return total("the pooled budget", "pooled", StatedTotals::pooled, stated -> {
            List<List<Addend>> ways = new ArrayList<>();
            ways.add(budget.contributions().stream()
                    .flatMap(paid -> part(paid.agency(), paid.sum(), locations.of(paid)))
                    .toList());
            if (!agencies.stream().allMatch(StatedTotal::holds)) {
                ways.add(columns.values().stream().flatMap(List::stream).toList());
            }
            if (stated.kinds().size() == budget.kinds().size()) {
                ways.add(kinds.stream()
                        .map(kind -> new Addend(kind.what(), kind.stated(), kind.location()))
                        .toList());
            }
            return ways;
        });
    }

    /** The total of the additional funding, and of each line of it that states both a total and its parts. */
    List<StatedTotal> additional() {
        List<StatedTotal> totals = new ArrayList<>(total(
                "the additional funding",
                "additional",
                StatedTotals::additional,
                stated -> List.of(lines(budget.additional()))));
        budget.additional().forEach(line -> gather(line, totals));
        return totals;
    }

    /** The total of everything: of the pooled budget and the additional funding, each as stated or as added up. */
    List<StatedTotal> overall() {
        return total("the whole budget", "overall", StatedTotals::overall, stated -> {
            List<List<Addend>> ways = new ArrayList<>();
            Optional<Money> summed =
                    Money.sum(budget.contributions().stream().flatMap(contribution -> contribution.sum().stream()));
            for (Optional<Money> pooled : List.of(budget.pooled(), summed)) {
                for (Optional<Money> extra : extras(stated)) {
                    ways.add(Stream.concat(
                                    part("the pooled budget", pooled, locations.key(budget, "contributions")),
                                    part("the additional funding", extra, locations.key(budget, "additional")))
                            .toList());
                }
            }
            return ways;
        });
    }

    /** The one amount of an agency whose kind is out by as much as the agency is; empty if there is none, or several. */
    Optional<Addend> suspect(StatedTotal agency) {
        List<Addend> suspects = kinds.stream()
                .filter(kind -> kind.excess() == agency.excess())
                .flatMap(kind -> kind.parts().stream())
                .filter(agency.parts()::contains)
                .toList();
        return suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
    }

    /** A total of the whole table; none if it is not stated or cannot be added up. */
    private List<StatedTotal> total(
            String what,
            String key,
            Function<StatedTotals, Optional<Money>> amount,
            Function<StatedTotals, List<List<Addend>>> ways) {
        return budget
                .stated()
                .flatMap(stated -> amount.apply(stated)
                        .map(total -> new StatedTotal(
                                what, total, locations.of(stated, key), ways.apply(stated), AmountKind.POUNDS)))
                .filter(total -> !total.ways().isEmpty())
                .stream()
                .toList();
    }

    /** The additional funding as stated and as added up; nothing if neither is known. */
    private List<Optional<Money>> extras(StatedTotals stated) {
        if (budget.additional().stream().allMatch(FundingLine::isKnown)) {
            return List.of(
                    budget.extra(),
                    Money.sum(lines(budget.additional()).stream().map(Addend::amount)));
        }
        return stated.additional().isPresent() ? List.of(stated.additional()) : List.of();
    }

    private void gather(String payer, Record owner, Map<String, Money> amounts, List<Addend> parts) {
        amounts.forEach((kind, amount) -> {
            Addend part = new Addend(payer + ", " + name(kind), amount, locations.entry(owner, "amounts", kind));
            parts.add(part);
            columns.computeIfAbsent(kind, first -> new ArrayList<>()).add(part);
        });
    }

    private String name(String kind) {
        return budget.kinds().stream()
                .filter(known -> known.id().equals(kind))
                .map(FundingKind::name)
                .findFirst()
                .orElse(kind);
    }

    /** The parts of some funding; nothing if not all are known: a total may well include the rest. */
    private List<Addend> lines(List<FundingLine> lines) {
        return lines.stream().allMatch(FundingLine::isKnown)
                ? lines.stream()
                        .flatMap(line -> part(line.name(), line.sum(), locations.of(line)))
                        .toList()
                : List.of();
    }

    private void gather(FundingLine line, List<StatedTotal> totals) {
        line.amount()
                .ifPresent(amount -> totals.add(
                        new StatedTotal(line.name(), amount, locations.of(line, "amount"), lines(line.parts()))));
        line.parts().forEach(part -> gather(part, totals));
    }

    private static Stream<Addend> part(String name, Optional<Money> amount, Location location) {
        return amount.map(sum -> new Addend(name, sum, location)).stream();
    }
}
