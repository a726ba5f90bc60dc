package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slots of a table that its cells cover, as the table model of HTML places them: each cell takes the first free slot
 * of its row, and the slots that it spans.
 */
public final class TableGrid {
    /**
     * A cell at its place.
     *
     * @param cell the cell
     * @param row the row that it starts in, from 0, counted from the first head row
     * @param column the column that it starts in, from 0
     */
    public record Placed(Cell cell, int row, int column) {}

    private final List<List<Placed>> starting;
    private final Placed[][] slots;

    private TableGrid(List<List<Placed>> starting, Placed[][] slots) {
        this.starting = starting;
        this.slots = slots;
    }

    /** The grid of a table. Every table is regular, so this always succeeds. */
    public static TableGrid of(Table table) {
        List<Row> rows = table.rows();
        int columns = table.columns().size();
        Placed[][] slots = new Placed[rows.size()][columns];
        List<List<Placed>> starting = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> placed = new ArrayList<>(rows.get(r).cells().size());
            int c = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (slots[r][c] != null) {
                    c++;
                }
                Placed here = new Placed(cell, r, c);
                placed.add(here);
                for (int y = r; y < r + cell.rowSpan(); y++) {
                    for (int x = c; x < c + cell.columnSpan(); x++) {
                        slots[y][x] = here;
                    }
                }
            }
            starting.add(List.copyOf(placed));
        }
        return new TableGrid(List.copyOf(starting), slots);
    }

    /**
     * What keeps rows from forming a regular table: a slot without a cell or with two, or a span that leads out of the
     * table or from the head into the body.
     *
     * @param columns how many columns the table has
     * @param head the head rows
     * @param body the body rows
     * @return the first fault, in words, or empty if the table is regular
     */
    public static Optional<String> fault(int columns, List<Row> head, List<Row> body) {
        Optional<String> inHead = fault(columns, head, "head row");
        return inHead.isPresent() ? inHead : fault(columns, body, "row");
    }

    private static Optional<String> fault(int columns, List<Row> rows, String rowName) {
        boolean[][] taken = new boolean[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            String name = rowName + " " + (r + 1);
            int c = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (c < columns && taken[r][c]) {
                    c++;
                }
                if (c + cell.columnSpan() > columns) {
                    return Optional.of("%s has more cells than the %d columns".formatted(name, columns));
                }
                if (r + cell.rowSpan() > rows.size()) {
                    return Optional.of("a cell of %s spans more rows than there are".formatted(name));
                }
                for (int y = r; y < r + cell.rowSpan(); y++) {
                    for (int x = c; x < c + cell.columnSpan(); x++) {
                        if (taken[y][x]) {
                            return Optional.of("a cell of %s lies over another".formatted(name));
                        }
                        taken[y][x] = true;
                    }
                }
            }
            for (int x = 0; x < columns; x++) {
                if (!taken[r][x]) {
                    return Optional.of("%s has fewer cells than the %d columns".formatted(name, columns));
                }
            }
        }
        return Optional.empty();
    }

    /** The cells that start in a row, from left to right. */
    public List<Placed> startingIn(int row) {
        return starting.get(row);
    }

    /** The cell that covers a slot. */
    public Placed at(int row, int column) {
        return slots[row][column];
    }
}
