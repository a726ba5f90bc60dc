package org.yjplan.table;

import java.util.List;
import org.yjplan.model.RowKind;

/**
 * A row of a free table.
 *
 * @param kind what it is
 * @param cells its cells, one for each column
 */
public record TypedRow(RowKind kind, List<TypedCell> cells) {
    /** Copies the list. */
    public TypedRow {
        cells = List.copyOf(cells);
    }
}
