package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.theme.Colour;

/**
 * Cells in rows and columns.
 *
 * @param columns what determines the widths of the columns
 * @param rows the rows, those of the head first
 * @param headRows how many rows form the head
 * @param style how it is laid out
 * @param sign the line above the rows on a further page
 */
record GridContent(ColumnWidths columns, List<RowPlan> rows, int headRows, Style style, Optional<Sign> sign)
        implements Content {
    /**
     * A cell.
     *
     * @param column the first column that it covers
     * @param columnSpan how many columns it covers
     * @param rowSpan how many rows it covers
     * @param content what it holds
     * @param background the colour behind it
     * @param below the rule below it
     */
    record CellPlan(
            int column, int columnSpan, int rowSpan, Content content, Optional<Colour> background, Grid.Rule below) {}

    /**
     * A row.
     *
     * @param cells the cells that start in it
     * @param least its minimum height, in points
     * @param above the rule above it
     * @param kept whether it stays with the row before it
     */
    record RowPlan(List<CellPlan> cells, float least, Grid.Rule above, boolean kept) {}

    /**
     * How a grid is laid out.
     *
     * @param vertical padding above and below the content of a cell, in points
     * @param horizontal padding left and right, in points
     */
    record Style(float vertical, float horizontal) {}

    /**
     * The line that says that a table continues.
     *
     * @param text the words
     * @param shape how they are laid out
     */
    record Sign(MeasuredText text, TextContent.Shape shape) {}

    /**
     * Where a grid is placed.
     *
     * @param edges where its columns start, followed by where the last one ends, in points
     * @param flow what it is a part of
     * @param depth how many backgrounds lie behind it
     */
    private record Room(float[] edges, PieceCollector flow, int depth) {
        private float pageHeight() {
            return flow.pageHeight();
        }
    }

    /** A row higher than this fraction of a page may be split by a page break. */
    private static final float PARTED = 1 / 3f;

    /** A group of rows under one cell, or a whole body, stays together up to this fraction of a page. */
    private static final float KEPT = 3 / 10f;

    /** A head higher than this fraction of a page is not repeated. */
    private static final float REPEATED = 2 / 5f;

    @Override
    public Widths widths() {
        return columns.widths();
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        flowRows(flow, x, width);
    }

    /** Lays it out in a width; returns which of its rows stay on one page. */
    List<Boolean> flowRows(PieceCollector flow, float x, float width) {
        Room room = new Room(columns.edges(x, width), flow, flow.depth());
        List<GridRow> all = rows(room);
        all.forEach(flow::add);
        return all.stream().map(row -> !row.mayPart()).toList();
    }

    private List<GridRow> rows(Room room) {
        Grid.Look look = new Grid.Look(
                style.vertical(), rows.stream().map(RowPlan::above).toList());
        int repeated = repeated(room);
        Grid grid = new Grid(look, repeated, again -> head(again, repeated, room));
        List<GridRow> all = rowsOf(grid, 0, rows.size(), room);
        boolean small = totalHeight(all) <= room.pageHeight() * KEPT;
        int last = headRows;
        for (int r = 0; r < all.size(); r++) {
            if (r > 0 && (r <= headRows || small || rows.get(r).kept() || r < last || pairs(r, all, room))) {
                all.get(r).keep();
            }
            last = Math.max(last, keptUntil(r, all, room));
        }
        return all;
    }

    /** Whether a row stays with the one before it so that no row of the body is alone before or after a page break. */
    private boolean pairs(int r, List<GridRow> all, Room room) {
        boolean second = r == headRows + 1;
        boolean last = r == all.size() - 1;
        return (second || last) && totalHeight(all.subList(r - 1, r + 1)) <= room.pageHeight() * KEPT;
    }

    /** What is above the rows on a further page. */
    private List<Piece> head(Grid again, int repeated, Room room) {
        List<Piece> head = new ArrayList<>();
        sign.filter(words -> room.flow().saysWhereTablesContinue()).ifPresent(words -> {
            PieceCollector flow = new PieceCollector(room.pageHeight());
            TextContent.of(words.text(), words.shape())
                    .flow(flow, room.edges()[0], room.edges()[room.edges().length - 1] - room.edges()[0]);
            head.addAll(flow.pieces());
            head.add(new Spacer(5));
        });
        head.addAll(rowsOf(again, 0, repeated, room));
        return head;
    }

    /** The row after the last one that a cell keeps with row r. */
    private int keptUntil(int r, List<GridRow> all, Room room) {
        int end = r + 1;
        for (CellPlan cell : rows.get(r).cells()) {
            end = Math.max(end, r + cell.rowSpan());
        }
        return totalHeight(all.subList(r, end)) <= room.pageHeight() * KEPT ? end : r;
    }

    private static float totalHeight(List<GridRow> rows) {
        float height = 0;
        for (GridRow row : rows) {
            height += row.height();
        }
        return height;
    }

    private int repeated(Room room) {
        return headRows == rows.size() || headHeight(room) == 0 ? 0 : headRows;
    }

    /** The height that the head takes on a further page; 0 if it is too high to be repeated. */
    private float headHeight(Room room) {
        if (headRows == 0) {
            return 0;
        }
        float[] heights = heights(contents(0, headRows, room), 0);
        float height = 0;
        for (float h : heights) {
            height += h;
        }
        return height <= room.pageHeight() * REPEATED ? height : 0;
    }

    private List<List<Stack>> contents(int from, int to, Room room) {
        List<List<Stack>> contents = new ArrayList<>(to - from);
        float height = room.pageHeight() - (from == 0 && to == headRows ? 0 : headHeight(room));
        for (RowPlan row : rows.subList(from, to)) {
            List<Stack> stacks = new ArrayList<>(row.cells().size());
            for (CellPlan cell : row.cells()) {
                float left = room.edges()[cell.column()] + style.horizontal();
                float right = room.edges()[cell.column() + cell.columnSpan()] - style.horizontal();
                PieceCollector flow = room.flow().within(height - 2 * style.vertical(), room.depth() + 1);
                cell.content().flow(flow, left, Math.max(1, right - left));
                stacks.add(new Stack(flow.pieces()));
            }
            contents.add(stacks);
        }
        return contents;
    }

    /** The heights of rows that no page break splits. A cell spanning several rows stretches the last of them. */
    private float[] heights(List<List<Stack>> contents, int from) {
        record Reaching(int lastRow, float bottom) {}
        List<Reaching> reaching = new ArrayList<>();
        float[] heights = new float[contents.size()];
        float top = 0;
        for (int r = 0; r < heights.length; r++) {
            int row = r;
            List<CellPlan> cells = rows.get(from + r).cells();
            float height = rows.get(from + r).least();
            for (int c = 0; c < cells.size(); c++) {
                float need = contents.get(r).get(c).height() + 2 * style.vertical();
                reaching.add(new Reaching(r + cells.get(c).rowSpan() - 1, top + need));
            }
            for (Reaching cell : reaching) {
                if (cell.lastRow() == r) {
                    height = Math.max(height, cell.bottom() - top);
                }
            }
            reaching.removeIf(cell -> cell.lastRow() == row);
            heights[r] = height;
            top += height;
        }
        return heights;
    }

    private List<GridRow> rowsOf(Grid grid, int from, int to, Room room) {
        List<List<Stack>> contents = contents(from, to, room);
        float[] heights = heights(contents, from);
        List<GridRow> made = new ArrayList<>(to - from);
        for (int r = 0; r < contents.size(); r++) {
            RowPlan plan = rows.get(from + r);
            List<GridCell> cells = new ArrayList<>(plan.cells().size());
            for (int c = 0; c < plan.cells().size(); c++) {
                CellPlan cell = plan.cells().get(c);
                float left = room.edges()[cell.column()];
                float right = room.edges()[cell.column() + cell.columnSpan()];
                cells.add(new GridCell(
                        from + r + cell.rowSpan() - 1,
                        left,
                        right - left,
                        cell.background(),
                        cell.below(),
                        contents.get(r).get(c),
                        room.depth()));
            }
            boolean parts = heights[r] > room.pageHeight() * PARTED;
            made.add(new GridRow(grid, from + r, cells, plan.least(), heights[r], parts));
        }
        return made;
    }
}
