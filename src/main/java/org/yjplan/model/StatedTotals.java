package org.yjplan.model;

import java.util.Map;
import java.util.Optional;

/** Totals as the source states them. Rules compare them with the sums. */
public record StatedTotals(
        @Reference(FundingKind.class) @Key(value = "The total of each kind.", example = "{ staffing: £671182 }")
        Map<String, Money> kinds,

        @Key(value = "The total of the pooled budget.", example = "£2,284,030")
        Optional<Money> pooled,

        @Key(value = "The total of the additional funding.", example = "£733,380")
        Optional<Money> additional,

        @Key(value = "The total of both.", example = "£3,017,410")
        Optional<Money> overall) {
    /** Copies the lists and maps. */
    public StatedTotals {
        kinds = Ordered.copyOf(kinds);
    }
}
