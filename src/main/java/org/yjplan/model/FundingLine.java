package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A source of funding outside the pooled budget: an amount, or parts that have amounts. */
public record FundingLine(
        @Key(value = "The source.", example = "Early Intervention Grant")
        String name,

        @Key(value = "How much.", example = "£133,980") Optional<Money> amount,
        @Key("The parts, if there are several.") List<FundingLine> parts) {
    /** Copies the list. */
    public FundingLine {
        parts = List.copyOf(parts);
    }

    /** The amount, or the sum of the parts; empty if neither is known. */
    @Derived("The amount, or the sum of the parts.")
    public Optional<Money> sum() {
        return amount.isPresent() ? amount : Money.sum(parts.stream().flatMap(part -> part.sum().stream()));
    }

    /** Whether all of it is known: the amount, or each of its parts. */
    public boolean isKnown() {
        return amount.isPresent() || !parts.isEmpty() && parts.stream().allMatch(FundingLine::isKnown);
    }
}
