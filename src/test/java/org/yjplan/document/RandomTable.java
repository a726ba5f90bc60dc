package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yjplan.document.Cell.Scope;
import org.yjplan.document.Column.Kind;

/** Random regular tables: spans both ways, several head rows, totals, ratings, notes, empty cells. */
final class RandomTable {
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_ROWS = 12;
    private static final int MOST_INNER_COLUMNS = 3;
    private static final int MOST_INNER_ROWS = 4;

    private final Random random;
    private final RandomText text;
    private final RandomBlocks blocks;
    private boolean inner;
    private boolean holdsTables;

    RandomTable(Random random, RandomText text, RandomBlocks blocks) {
        this.random = random;
        this.text = text;
        this.blocks = blocks;
    }

    Table table(Optional<String> id, Optional<String> label) {
        List<Column> columns = new ArrayList<>();
        for (int i = text.between(1, inner ? MOST_INNER_COLUMNS : MOST_COLUMNS); i > 0; i--) {
            columns.add(new Column(text.chance(60) ? Kind.TEXT : text.chance(85) ? Kind.NUMBER : Kind.BLANK));
        }
        holdsTables = !inner && columns.size() <= MOST_INNER_COLUMNS;
        List<TableNote> notes = new ArrayList<>();
        List<Row> head = rows(Row.Kind.HEAD, text.chance(85) ? text.between(1, 2) : 0, columns, notes);
        int count = text.between(1, inner ? MOST_INNER_ROWS : MOST_ROWS);
        List<Row> body = new ArrayList<>(rows(Row.Kind.BODY, count, columns, notes));
        if (text.chance(30)) {
            body.addAll(rows(Row.Kind.TOTAL, 1, columns, notes));
        }
        Optional<Caption> caption = label.map(words -> new Caption(Optional.of(words), text.simple(6), Origin.NONE));
        return new Table(id, caption, columns, head, body, notes, Origin.NONE);
    }

    /** A table for a cell, perhaps with a caption, which has no number. */
    private Table innerTable() {
        inner = true;
        Table table = table(Optional.empty(), Optional.empty());
        inner = false;
        holdsTables = true;
        Optional<Caption> caption = text.chance(40)
                ? Optional.of(new Caption(Optional.empty(), text.simple(4), Origin.NONE))
                : Optional.empty();
        return new Table(table.id(), caption, table.columns(), table.head(), table.body(), table.notes(), Origin.NONE);
    }

    private List<Row> rows(Row.Kind kind, int count, List<Column> columns, List<TableNote> notes) {
        boolean[][] taken = new boolean[count][columns.size()];
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                if (!taken[r][c]) {
                    Cell cell = cell(kind, columns.get(c), c, free(taken[r], c), count - r, notes);
                    for (int y = r; y < r + cell.rowSpan(); y++) {
                        for (int x = c; x < c + cell.columnSpan(); x++) {
                            taken[y][x] = true;
                        }
                    }
                    cells.add(cell);
                }
            }
            rows.add(new Row(kind, cells, Origin.NONE));
        }
        return rows;
    }

    private static int free(boolean[] row, int from) {
        int to = from;
        while (to < row.length && !row[to]) {
            to++;
        }
        return to - from;
    }

    private Cell cell(Row.Kind kind, Column column, int index, int across, int down, List<TableNote> notes) {
        int columnSpan = text.chance(10) ? text.between(1, Math.min(3, across)) : 1;
        int rowSpan = text.chance(10) ? text.between(1, Math.min(4, down)) : 1;
        Scope scope = kind == Row.Kind.HEAD ? Scope.COLUMN : index == 0 && text.chance(60) ? Scope.ROW : Scope.NONE;
        return new Cell(scope, columnSpan, rowSpan, content(kind, column, notes), Origin.NONE);
    }

    private List<Block> content(Row.Kind kind, Column column, List<TableNote> notes) {
        if (kind == Row.Kind.HEAD) {
            return text.chance(95) ? List.of(Paragraph.of(noted(text.simple(3), notes), Origin.NONE)) : List.of();
        }
        if (column.kind() == Kind.BLANK) {
            return text.chance(50)
                    ? List.of(new Signature(Signature.Kind.SIGNATURE, "Signature of " + text.words(3), Origin.NONE))
                    : List.of();
        }
        if (column.kind() == Kind.NUMBER) {
            List<Inline> figure = List.of(new Text(text.figure(), Origin.NONE));
            return text.chance(90) ? List.of(Paragraph.of(noted(figure, notes), Origin.NONE)) : List.of();
        }
        return switch (random.nextInt(10)) {
            case 0 -> List.of();
            case 1, 2 -> List.of(Paragraph.of(List.of(text.rating()), Origin.NONE));
            case 3 -> List.of(blocks.list(2));
            case 4 -> List.of(blocks.paragraph(8), blocks.list(1), blocks.paragraph(8));
            case 5 -> List.of(blocks.paragraph(12), blocks.paragraph(12));
            case 6 -> holdsTables ? List.of(blocks.paragraph(8), innerTable()) : List.of();
            default -> List.of(Paragraph.of(noted(text.simple(8), notes), Origin.NONE));
        };
    }

    private List<Inline> noted(List<Inline> content, List<TableNote> notes) {
        if (notes.size() >= 20 || !text.chance(3)) {
            return content;
        }
        String mark = String.valueOf((char) ('a' + notes.size()));
        notes.add(new TableNote(mark, text.simple(8), Origin.NONE));
        List<Inline> noted = new ArrayList<>(content);
        noted.add(new NoteMark(mark, Origin.NONE));
        return noted;
    }
}
