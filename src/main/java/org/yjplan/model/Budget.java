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

        @Key("Money beyond the pooled budget.") List<FundingLine> additional,
        @Key("Totals as the source states them.") Optional<StatedTotals> stated,

        @Key("The change of the whole budget on the year before.")
        Optional<Change> change) {
    /** Copies the lists and maps. */
    public Budget {
        kinds = List.copyOf(kinds);
        contributions = List.copyOf(contributions);
        additional = List.copyOf(additional);
    }

    /** The total of each kind: as stated, else the sum. A kind of which nothing is known is left out. */
    @Derived("The total of each kind of contribution, by its id: as stated, else the sum.")
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

    /** The total of the pooled budget: as stated, else the sum. */
    @Derived("The total of the pooled budget: as stated, else the sum.")
    public Optional<Money> pooled() {
        return stated.flatMap(StatedTotals::pooled)
                .or(() -> Money.sum(contributions.stream().flatMap(c -> c.sum().stream())));
    }

    /** The total of the additional funding: as stated, else the sum. */
    @Derived("The total of the additional funding: as stated, else the sum.")
    public Optional<Money> extra() {
        return stated.flatMap(StatedTotals::additional)
                .or(() -> Money.sum(additional.stream().flatMap(line -> line.sum().stream())));
    }

    /** The total of both: as stated, else the sum. */
    @Derived("The total of the pooled budget and the additional funding: as stated, else the sum.")
    public Optional<Money> total() {
        return stated.flatMap(StatedTotals::overall)
                .or(() -> Money.sum(Stream.concat(pooled().stream(), extra().stream())));
    }

    /** The year before, with which contributions are compared. */
    @Derived("The year before.")
    public Period yearBefore() {
        return period.before();
    }

    /** What the agencies paid in the year before; empty unless all are known, for a part is no total. */
    @Derived("What the agencies paid in the year before; only where all are known.")
    public Optional<Money> previous() {
        return contributions.stream()
                        .allMatch(contribution -> contribution.previous().isPresent())
                ? Money.sum(contributions.stream().flatMap(contribution -> contribution.previous().stream()))
                : Optional.empty();
    }

    /** By how much the pooled budget is more than the year before; empty if one of the two is not known. */
    @Derived("By how much the pooled budget is more than the year before.")
    public Optional<Money> pooledChange() {
        return pooled().flatMap(now -> previous().map(before -> now.minus(before)));
    }

    /** The same in per cent of the year before. */
    @Derived("By how much the pooled budget is more than the year before, in per cent.")
    public Optional<Figure> pooledChangeShare() {
        return pooledChange().flatMap(more -> more.shareOf(previous().orElseThrow()));
    }
}
