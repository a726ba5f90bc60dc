package org.yjplan.model;

import java.util.Map;
import java.util.Optional;

/** A row of a table of staff. */
public record StaffRow(
        @Key(value = "What it counts.", example = "Permanent")
        String name,

        @Key(
                value = "The numbers, by column. A column that is left out is unknown, not zero.",
                example = "{ managers: 3, workers: 12.5 }")
        Map<String, Figure> counts,

        @Key(
                value = "Whether it counts people in other rows again, and is shown below the total. Default: no.",
                example = "true",
                otherwise = "false")
        Optional<Boolean> again) {
    /** Copies the map. */
    public StaffRow {
        counts = Ordered.copyOf(counts);
    }
}
