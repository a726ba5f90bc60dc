package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rows of a table, and the slots that their cells cover, as in the table model of HTML: each cell takes the
 * first free slot of its row, and the slots that it spans. Always regular: every slot is covered by exactly one cell, and no
 * cell reaches from the head into the body. That is checked once, when the grid is made; a copy whose cells hold other
 * content shares the slots.
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

    /** Which cell covers a slot: the row and column that it starts in, and its place among the cells of that row. */
    private record Start(int row, int column, int index) {}

    private final List<Column> columns;
    private final List<Row> head;
    private final List<Row> body;
    private final Start[][] slots;
    private final List<List<Placed>> starting;

    private TableGrid(List<Column> columns, List<Row> head, List<Row> body, Start[][] slots) {
        this.columns = List.copyOf(columns);
        this.head = List.copyOf(head);
        this.body = List.copyOf(body);
        this.slots = slots;
        this.starting = starting();
    }

    private List<List<Placed>> starting() {
        List<Row> rows = rows();
        List<List<Placed>> all = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = rows.get(r).cells();
            List<Placed> placed = new ArrayList<>(cells.size());
            for (int c = 0; c < columns.size(); c++) {
                Start start = slots[r][c];
                if (start.row() == r && start.column() == c) {
                    placed.add(new Placed(cells.get(start.index()), r, c));
                }
            }
            all.add(placed);
        }
        return all;
    }

    /**
     * The grid of some rows.
     *
     * @param columns what the columns hold
     * @param head the rows that name the columns
     * @param body the other rows
     * @return empty if the rows do not form a regular table: see {@link #fault}
     */
    public static Optional<TableGrid> of(List<Column> columns, List<Row> head, List<Row> body) {
        Start[][] slots = new Start[head.size() + body.size()][columns.size()];
        return place(head, body, slots).isPresent()
                ? Optional.empty()
                : Optional.of(new TableGrid(columns, head, body, slots));
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
        return place(head, body, new Start[head.size() + body.size()][columns]);
    }

    private static Optional<String> place(List<Row> head, List<Row> body, Start[][] slots) {
        Optional<String> inHead = place(head, 0, "head row", slots);
        return inHead.isPresent() ? inHead : place(body, head.size(), "row", slots);
    }

    /** Fills the slots of rows, the first of which is the one at {@code from}; returns the first fault. */
    private static Optional<String> place(List<Row> rows, int from, String rowName, Start[][] slots) {
        int end = from + rows.size();
        for (int r = from; r < end; r++) {
            String name = rowName + " " + (r - from + 1);
            List<Cell> cells = rows.get(r - from).cells();
            int columns = slots[r].length;
            int c = 0;
            for (int index = 0; index < cells.size(); index++) {
                Cell cell = cells.get(index);
                while (c < columns && slots[r][c] != null) {
                    c++;
                }
                if (c + cell.columnSpan() > columns) {
                    return Optional.of("%s has more cells than the %d columns".formatted(name, columns));
                }
                if (r + cell.rowSpan() > end) {
                    return Optional.of("a cell of %s spans more rows than there are".formatted(name));
                }
                Start start = new Start(r, c, index);
                for (int y = r; y < r + cell.rowSpan(); y++) {
                    for (int x = c; x < c + cell.columnSpan(); x++) {
                        if (slots[y][x] != null) {
                            return Optional.of("a cell of %s lies over another".formatted(name));
                        }
                        slots[y][x] = start;
                    }
                }
            }
            for (int x = 0; x < columns; x++) {
                if (slots[r][x] == null) {
                    return Optional.of("%s has fewer cells than the %d columns".formatted(name, columns));
                }
            }
        }
        return Optional.empty();
    }

    /** The same grid, with other content in its cells. */
    TableGrid withContent(UnaryOperator<List<Block>> change) {
        List<Row> heads = withContent(head, change);
        List<Row> bodies = withContent(body, change);
        return heads == head && bodies == body ? this : new TableGrid(columns, heads, bodies, slots);
    }

    private static List<Row> withContent(List<Row> rows, UnaryOperator<List<Block>> change) {
        return Pass.each(rows, row -> {
            List<Cell> cells = Pass.each(row.cells(), cell -> {
                List<Block> blocks = change.apply(cell.blocks());
                return blocks == cell.blocks()
                        ? cell
                        : new Cell(cell.scope(), cell.columnSpan(), cell.rowSpan(), blocks, cell.origin());
            });
            return cells == row.cells() ? row : new Row(row.kind(), cells, row.origin());
        });
    }

    /** What the columns hold. */
    public List<Column> columns() {
        return columns;
    }

    /** The rows that name the columns. */
    public List<Row> head() {
        return head;
    }

    /** The other rows. */
    public List<Row> body() {
        return body;
    }

    /** All rows, the head's first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(body);
        return rows;
    }

    /** The cells that start in a row, from left to right. */
    public List<Placed> startingIn(int row) {
        return starting.get(row);
    }

    /** The cell that covers a slot. */
    public Placed at(int row, int column) {
        Start start = slots[row][column];
        return starting.get(start.row()).get(start.index());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableGrid grid
                && columns.equals(grid.columns)
                && head.equals(grid.head)
                && body.equals(grid.body);
    }

    @Override
    public int hashCode() {
        return rows().hashCode();
    }

    @Override
    public String toString() {
        return "TableGrid[columns=%s, head=%s, body=%s]".formatted(columns, head, body);
    }
}
