package org.yjplan.render.docx;

import java.util.List;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;
import org.yjplan.theme.Theme;

/** A table with its grid, and the room in twips that its cells would like. */
final class TableContent {
    /** A little more than the sum of the widths, so that rounding in Word does not break a figure. */
    private static final double SLACK = 1.03;
    /** The typeface that the widths are measured in. */
    private static final String MEASURED = "Arial";
    /** What other faces, such as Verdana, may need beyond that. */
    private static final double OTHER_FACE = 1.15;

    private final Table table;
    private final TableGrid grid;
    private final List<Row> rows;
    private final double slack;
    private final float size;
    private final int padding;
    private final double perThousand;

    TableContent(Table table, Theme theme) {
        this.table = table;
        grid = table.grid();
        rows = table.rows();
        padding = 2 * Twips.of(theme.spacing().cellHorizontal());
        slack = theme.wordFont().equals(MEASURED) ? SLACK : SLACK * OTHER_FACE;
        size = theme.type().table();
        perThousand = size * 20 / 1000.0;
    }

    List<Column> columns() {
        return table.columns();
    }

    int rows() {
        return rows.size();
    }

    Row row(int row) {
        return rows.get(row);
    }

    boolean isHead(int row) {
        return row < table.head().size();
    }

    /** Whether a row stays on the page of what follows it: it heads other rows, or the notes of the table follow. */
    boolean keepsWithNext(int row) {
        boolean last = row == rows.size() - 1;
        return !isHead(row)
                && (rows.get(row).isHeading() || last && !table.notes().isEmpty());
    }

    /** Whether a cell covers columns of numbers only. */
    boolean isOverNumbers(TableGrid.Placed placed) {
        int column = placed.column();
        return columns().subList(column, column + placed.cell().columnSpan()).stream()
                .allMatch(covered -> covered.kind() == Column.Kind.NUMBER);
    }

    List<TableGrid.Placed> startingIn(int row) {
        return grid.startingIn(row);
    }

    TableGrid.Placed at(int row, int column) {
        return grid.at(row, column);
    }

    /** The room left and right of the content of a cell, together. */
    int padding() {
        return padding;
    }

    /** The width of the longest word of a cell, with padding. */
    int longestWord(TableGrid.Placed placed) {
        return width(extent(placed, Integer.MAX_VALUE).longestWord());
    }

    /** The width of the longest line of a cell, if nothing breaks it, with padding. */
    int longestLine(TableGrid.Placed placed) {
        return width(extent(placed, Integer.MAX_VALUE).longestLine());
    }

    /** The width of all of a cell in one line. */
    double length(TableGrid.Placed placed) {
        return extent(placed, Integer.MAX_VALUE).length() * perThousand;
    }

    /** The width of the widest line in the body of a column, or of the longest word in its head if that is wider. */
    int longestFigure(int column) {
        int longest = 0;
        for (int row = 0; row < rows.size(); row++) {
            TableGrid.Placed placed = grid.at(row, column);
            if (placed.row() == row && placed.cell().columnSpan() == 1) {
                longest = Math.max(longest, isHead(row) ? longestWord(placed) : longestLine(placed));
            }
        }
        return longest;
    }

    /** How many lines a cell takes at a width, about. */
    int lines(TableGrid.Placed placed, int width) {
        return extent(placed, (int) Math.max(1, (width - padding) / perThousand))
                .lines();
    }

    private BlockExtent extent(TableGrid.Placed placed, int measure) {
        return BlockExtent.of(placed.cell().blocks(), size, isBold(placed), measure);
    }

    private boolean isBold(TableGrid.Placed placed) {
        Cell cell = placed.cell();
        return cell.isHeader()
                || rows.get(placed.row()).kind() != Row.Kind.BODY
                || cell.tint().isPresent();
    }

    private int width(int thousandths) {
        return (int) Math.ceil(Math.min(thousandths, 1_000_000) * perThousand * slack) + padding;
    }
}
