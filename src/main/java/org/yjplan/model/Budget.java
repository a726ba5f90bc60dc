package org.yjplan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the service is paid for: Crime and Disorder Act 1998, s.40(1). */
public record Budget(
        @Key(value = "The year that the budget is for.", example = "2013-14")
        Period period,

        @Key(value = "The kinds of contribution, in the order of the columns.", notEmpty = true)
        List<FundingKind> kinds,

        @Key(value = "What each agency contributes.", notEmpty = true)
        List<Contribution> contributions,

        @Key("Funding outside the pooled budget.") List<FundingLine> additional,
        @Key("Totals as the source states them.") Optional<StatedTotals> stated,

        @Key("The change in the whole budget from the year before.")
        Optional<Change> change) {
    /** Copies the lists and maps. */
    public Budget {
        kinds = List.copyOf(kinds);
        contributions = List.copyOf(contributions);
        additional = List.copyOf(additional);
    }

    /** The total of each kind: as stated, otherwise the sum. A kind with no known amounts is left out. */
    @Derived("The total of each kind of contribution, by its id: as stated, otherwise the sum.")
    public Map<String, Money> totals() {
        Map<String, Money> totals = new LinkedHashMap<>();
        for (FundingKind kind : kinds) {
            Optional<Money> said = stated.flatMap(
                    totalsAsStated -> Optional.ofNullable(totalsAsStated.kinds().get(kind.id())));
            said.or(() -> Money.sum(contributions.stream().flatMap(c -> c.of(kind.id()).stream())))
                    .ifPresent(total -> totals.put(kind.id(), total));
        }
        return Ordered.copyOf(totals);
    }

    /** The total of the pooled budget: as stated, otherwise the sum. */
    @Derived("The total of the pooled budget: as stated, otherwise the sum.")
    public Optional<Money> pooled() {
        return stated.flatMap(StatedTotals::pooled)
                .or(() -> Money.sum(contributions.stream().flatMap(c -> c.sum().stream())));
    }

    /** The total of the additional funding: as stated, otherwise the sum. */
    @Derived("The total of the additional funding: as stated, otherwise the sum.")
    public Optional<Money> extra() {
        return stated.flatMap(StatedTotals::additional)
                .or(() -> Money.sum(additional.stream().flatMap(line -> line.sum().stream())));
    }

    /** The total of both: as stated, otherwise the sum. */
    @Derived("The total of the pooled budget and the additional funding: as stated, otherwise the sum.")
    public Optional<Money> total() {
        return stated.flatMap(StatedTotals::overall)
                .or(() -> Money.sum(Stream.concat(pooled().stream(), extra().stream())));
    }

    /** The year before, for comparing contributions. */
    @Derived("The year before.")
    public Period yearBefore() {
        return period.before();
    }

    /** What the agencies paid in the year before; empty unless all are known, because a part is not a total. */
    @Derived("What the agencies paid in the year before, if all of it is known.")
    public Optional<Money> previous() {
        return contributions.stream()
                        .allMatch(contribution -> contribution.previous().isPresent())
                ? Money.sum(contributions.stream().flatMap(contribution -> contribution.previous().stream()))
                : Optional.empty();
    }

    /** How much larger the pooled budget is than the year before; empty if either is unknown. */
    @Derived("How much larger the pooled budget is than the year before.")
    public Optional<Money> pooledChange() {
        return pooled().flatMap(now -> previous().map(before -> now.minus(before)));
    }

    /** The same as a percentage of the year before. */
    @Derived("How much larger the pooled budget is than the year before, as a percentage.")
    public Optional<Figure> pooledChangeShare() {
        return pooledChange().flatMap(more -> more.shareOf(previous().orElseThrow()));
    }
}
