package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The totals that a budget states, each with the amounts that it is made of. */
final class BudgetTotals {
    /** An amount of the table, by its kind. */
    private record Cell(String kind, Part part) {}

    private final Budget budget;
    private final SourceMap places;

    private BudgetTotals(Budget budget, SourceMap places) {
        this.budget = budget;
        this.places = places;
    }

    /** Those of a plan, if it has a budget. */
    static Optional<BudgetTotals> of(CheckContext context) {
        return context.plan().budget().map(budget -> new BudgetTotals(budget, context.places()));
    }

    /** The total of each agency that states one, of its amounts and those of its payers. */
    List<Total> agencies() {
        return budget.contributions().stream()
                .flatMap(contribution -> agency(contribution).stream())
                .toList();
    }

    /** The total of each kind of contribution that is stated, of what all agencies pay of it. */
    List<Total> kinds() {
        List<Total> totals = new ArrayList<>();
        stated().ifPresent(stated -> budget.kinds()
                .forEach(kind -> Optional.ofNullable(stated.kinds().get(kind.id()))
                        .ifPresent(total -> totals.add(new Total(
                                kind.name(), total, places.entry(stated, "kinds", kind.id()), column(kind.id()))))));
        return totals;
    }

    /** The total of the pooled budget in each way in which it can be made up: of the agencies, of the kinds. */
    List<Total> pooled() {
        List<Total> totals = new ArrayList<>();
        stated().ifPresent(stated -> stated.pooled().ifPresent(pooled -> {
            Location place = places.of(stated, "pooled");
            List<Total> rows = agencies();
            List<Part> agencies = new ArrayList<>();
            for (Contribution contribution : budget.contributions()) {
                contribution
                        .sum()
                        .ifPresent(sum -> agencies.add(new Part(contribution.agency(), sum, places.of(contribution))));
            }
            totals.add(new Total("the pooled budget", pooled, place, agencies));
            if (rows.stream().anyMatch(row -> !row.holds())) {
                totals.add(new Total(
                        "the pooled budget",
                        pooled,
                        place,
                        cells().map(Cell::part).toList()));
            }
            if (stated.kinds().size() == budget.kinds().size()) {
                totals.add(new Total("the pooled budget", pooled, place, statedKinds(stated)));
            }
        }));
        return totals;
    }

    /** The total of the additional funding, and of each line of it that states one beside its parts. */
    List<Total> additional() {
        List<Total> totals = new ArrayList<>();
        stated().ifPresent(stated -> stated.additional()
                .ifPresent(total -> totals.add(new Total(
                        "the additional funding",
                        total,
                        places.of(stated, "additional"),
                        lines(budget.additional())))));
        budget.additional().forEach(line -> gather(line, totals));
        return totals;
    }

    /** The total of everything in each way in which it can be made up: of stated totals, of sums. */
    List<Total> overall() {
        List<Total> totals = new ArrayList<>();
        stated().ifPresent(stated -> stated.overall().ifPresent(overall -> {
            Optional<Money> summed =
                    Money.sum(budget.contributions().stream().flatMap(contribution -> contribution.sum().stream()));
            for (Optional<Money> pooled : List.of(budget.pooled(), summed)) {
                for (Optional<Money> extra : extras(stated)) {
                    List<Part> parts = Stream.concat(
                                    pooled
                                            .map(sum -> new Part(
                                                    "the pooled budget", sum, places.key(budget, "contributions")))
                                            .stream(),
                                    extra
                                            .map(sum -> new Part(
                                                    "the additional funding", sum, places.key(budget, "additional")))
                                            .stream())
                            .toList();
                    totals.add(new Total("the whole budget", overall, places.of(stated, "overall"), parts));
                }
            }
        }));
        return totals;
    }

    /** The additional funding as stated and as summed; nothing where neither is known. */
    private List<Optional<Money>> extras(StatedTotals stated) {
        if (budget.additional().stream().allMatch(FundingLine::isKnown)) {
            return List.of(
                    budget.extra(),
                    Money.sum(lines(budget.additional()).stream().map(Part::amount)));
        }
        return stated.additional().isPresent() ? List.of(stated.additional()) : List.of();
    }

    /** The one amount of an agency whose kind is out by as much as the agency is; empty if there is none, or several. */
    Optional<Part> suspect(Total agency) {
        List<Part> suspects = new ArrayList<>();
        for (FundingKind kind : budget.kinds()) {
            boolean out = kinds().stream()
                    .anyMatch(total -> total.what().equals(kind.name()) && total.excess() == agency.excess());
            if (out) {
                column(kind.id()).stream().filter(agency.parts()::contains).forEach(suspects::add);
            }
        }
        return suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
    }

    private Optional<StatedTotals> stated() {
        return budget.stated();
    }

    private Optional<Total> agency(Contribution contribution) {
        List<Part> parts = cells(contribution).map(Cell::part).toList();
        return contribution
                .total()
                .map(total -> new Total(contribution.agency(), total, places.of(contribution, "total"), parts));
    }

    private List<Part> column(String kind) {
        return cells().filter(cell -> cell.kind().equals(kind)).map(Cell::part).toList();
    }

    private List<Part> statedKinds(StatedTotals stated) {
        return budget.kinds().stream()
                .flatMap(kind -> Optional.ofNullable(stated.kinds().get(kind.id()))
                        .map(total -> new Part(kind.name(), total, places.entry(stated, "kinds", kind.id())))
                        .stream())
                .toList();
    }

    private Stream<Cell> cells() {
        return budget.contributions().stream().flatMap(this::cells);
    }

    private Stream<Cell> cells(Contribution contribution) {
        return Stream.concat(
                cells(contribution.agency(), contribution, contribution.amounts()),
                contribution.payers().stream().flatMap(payer -> cells(payer.name(), payer, payer.amounts())));
    }

    private Stream<Cell> cells(String payer, Record owner, Map<String, Money> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> new Cell(
                        amount.getKey(),
                        new Part(
                                payer + ", " + name(amount.getKey()),
                                amount.getValue(),
                                places.entry(owner, "amounts", amount.getKey()))));
    }

    private String name(String kind) {
        return budget.kinds().stream()
                .filter(known -> known.id().equals(kind))
                .map(FundingKind::name)
                .findFirst()
                .orElse(kind);
    }

    /** What some funding is made of; nothing where not all of it is known: a total may well hold the rest. */
    private List<Part> lines(List<FundingLine> lines) {
        return lines.stream().allMatch(FundingLine::isKnown)
                ? lines.stream()
                        .flatMap(line -> line.sum().map(sum -> new Part(line.name(), sum, places.of(line))).stream())
                        .toList()
                : List.of();
    }

    private void gather(FundingLine line, List<Total> totals) {
        line.amount()
                .ifPresent(amount ->
                        totals.add(new Total(line.name(), amount, places.of(line, "amount"), lines(line.parts()))));
        line.parts().forEach(part -> gather(part, totals));
    }
}
