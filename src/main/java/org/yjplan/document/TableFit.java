package org.yjplan.document;

import java.util.List;

/**
 * The layout of a table.
 *
 * @param columns the widths of its columns, in points
 * @param rows its rows, those of the head first
 */
public record TableFit(List<Float> columns, List<RowFit> rows) {
    /**
     * The layout of a row.
     *
     * @param least its minimum height, in points; 0 for none
     * @param whole whether it stays on one page
     */
    public record RowFit(float least, boolean whole) {}

    /** Copies the lists. */
    public TableFit {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
