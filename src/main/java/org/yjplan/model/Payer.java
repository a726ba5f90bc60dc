package org.yjplan.model;

import java.util.Map;

/** One of several payers within an agency. */
public record Payer(
        @Key(value = "Who pays.", example = "Children and Young People's Service")
        String name,

        @Reference(FundingKind.class) @Key(value = "What it pays, by kind.", example = "{ delegated: £265077 }")
        Map<String, Money> amounts) {
    /** Copies the lists and maps. */
    public Payer {
        amounts = Ordered.copyOf(amounts);
    }
}
