package org.yjplan.model;

import java.util.Map;
import java.util.Optional;

/** A row of a free table. */
public record TableRow(
        @Key(value = "What the row is. Default: data.", example = "subtotal", otherwise = "data")
        Optional<RowKind> kind,

        @Key(
                value = "Its cells, by column. A column that is left out is an empty cell.",
                example = "{ ward: Central, cost: £1200 }")
        Map<String, Prose> cells) {
    /** Copies the map. */
    public TableRow {
        cells = Ordered.copyOf(cells);
    }
}
