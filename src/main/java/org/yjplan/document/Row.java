package org.yjplan.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind its role
 * @param cells the cells that start in this row, in order
 * @param origin where it came from
 */
public record Row(Kind kind, List<Cell> cells, Origin origin) {
    /** The role of a row. */
    public enum Kind {
        /** Names of columns, repeated on every page. */
        HEAD,
        /** An ordinary row. */
        BODY,
        /** The total of the rows above it. */
        TOTAL
    }

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether it is only a heading for the rows that follow, across several columns. */
    public boolean isHeading() {
        return cells.size() == 1
                && cells.get(0).scope() == Cell.Scope.ROW
                && cells.get(0).columnSpan() > 1
                && cells.get(0).rowSpan() == 1;
    }
}
