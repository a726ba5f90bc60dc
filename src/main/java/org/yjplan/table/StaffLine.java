package org.yjplan.table;

import java.util.List;

/**
 * A row of a table of staff as it can be shown.
 *
 * @param name what it counts; empty for the total, which templates name
 * @param total whether it is the total of the rows above it
 * @param counts a count for each column, then that of the whole row where rows are added up
 */
public record StaffLine(String name, boolean total, List<ShownCount> counts) {
    /** Copies the list. */
    public StaffLine {
        counts = List.copyOf(counts);
    }
}
