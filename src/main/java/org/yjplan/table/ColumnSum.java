package org.yjplan.table;

import java.util.List;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;

/**
 * A cell that is the sum of others in its column.
 *
 * @param column the column
 * @param row the row of the sum
 * @param parts the rows that it adds up
 */
public record ColumnSum(TableColumn column, TableRow row, List<TableRow> parts) {
    /** Copies the list. */
    public ColumnSum {
        parts = List.copyOf(parts);
    }
}
