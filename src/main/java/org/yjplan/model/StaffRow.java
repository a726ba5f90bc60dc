package org.yjplan.model;

import java.util.Map;

/** A row of a table of staff. */
public record StaffRow(
        @Key(value = "What it counts.", example = "Permanent")
        String name,

        @Key(
                value = "The numbers, by column. A column left out is not nought: nothing is known.",
                example = "{ managers: 3, workers: 12.5 }")
        Map<String, Figure> counts) {
    /** Copies the map. */
    public StaffRow {
        counts = Ordered.copyOf(counts);
    }
}
