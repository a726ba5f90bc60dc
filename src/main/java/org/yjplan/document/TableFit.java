package org.yjplan.document;

import java.util.List;

/**
 * What was decided of the look of a table.
 *
 * @param columns the widths of its columns, in points
 * @param rows its rows, those of the head first
 */
public record TableFit(List<Float> columns, List<RowFit> rows) {
    /**
     * What was decided of a row.
     *
     * @param least its least height, in points; 0 for none
     * @param whole whether it stays on one page
     */
    public record RowFit(float least, boolean whole) {}

    /** Copies the lists. */
    public TableFit {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
