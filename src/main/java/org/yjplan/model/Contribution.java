package org.yjplan.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one agency contributes to the pooled budget: Crime and Disorder Act 1998, s.38(2). */
public record Contribution(
        @Key(value = "The agency.", example = "Police") String agency,

        @Reference(Partner.class) @Key(value = "The partner that it is, by id.", example = "police")
        Optional<String> partner,

        @Reference(FundingKind.class)
        @Key(
                value = "What it pays, by kind. A kind that is left out is unknown, not zero.",
                example = "{ staffing: £91847 }")
        Map<String, Money> amounts,

        @Reference(FundingKind.class)
        @Key(
                value = "What it gives, in words, by kind: people or things without a price.",
                example = "{ in-kind: 1 FTE police officer }")
        Map<String, Prose> inWords,

        @Key("The payers within the agency, if there are several.")
        List<Payer> payers,

        @Key(value = "The total, as the source states it.", example = "£183,534")
        Optional<Money> total,

        @Key(value = "What it paid in total in the year before.", example = "£190,100")
        Optional<Money> previous) {
    /** Copies the lists and maps. */
    public Contribution {
        amounts = Ordered.copyOf(amounts);
        inWords = Ordered.copyOf(inWords);
        payers = List.copyOf(payers);
    }

    /** What the agency and its payers pay of one kind; empty if nothing is known. */
    public Optional<Money> of(String kind) {
        return Money.sum(shares(kind));
    }

    /** What the agency pays in total: as stated, otherwise the sum. */
    @Derived("What the agency pays in total: as stated, otherwise the sum.")
    public Optional<Money> sum() {
        return total.isPresent()
                ? total
                : Money.sum(Stream.concat(
                        amounts.values().stream(),
                        payers.stream().flatMap(payer -> payer.amounts().values().stream())));
    }

    /** How much more that is than in the year before; empty if either is unknown. */
    @Derived("How much more it pays than in the year before.")
    public Optional<Money> change() {
        return sum().flatMap(now -> previous.map(before -> now.minus(before)));
    }

    /** The same as a percentage of the year before. */
    @Derived("How much more it pays than in the year before, as a percentage.")
    public Optional<Figure> changeShare() {
        return change().flatMap(more -> more.shareOf(previous.orElseThrow()));
    }

    private Stream<Money> shares(String kind) {
        return Stream.concat(Stream.of(amounts), payers.stream().map(Payer::amounts))
                .flatMap(paid -> Optional.ofNullable(paid.get(kind)).stream());
    }
}
