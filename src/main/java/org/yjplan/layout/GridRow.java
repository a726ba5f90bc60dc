package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a grid: one piece of a column. Cells that span several rows continue through the rows below, also across a
 * page break.
 */
final class GridRow extends Piece {
    private final Grid grid;
    private final int index;
    private final List<GridCell> cells;
    private final float least;
    private final float natural;
    private final boolean parts;
    private boolean started;
    private boolean finished;

    /**
     * A row.
     *
     * @param grid what it is a row of
     * @param index which row, from 0
     * @param cells the cells that start in it
     * @param least its minimum height, in points
     * @param natural its height if no page break splits the table, in points
     * @param parts whether a page may end within it although it would fit on the next
     */
    GridRow(Grid grid, int index, List<GridCell> cells, float least, float natural, boolean parts) {
        this.grid = grid;
        this.index = index;
        this.cells = cells;
        this.least = least;
        this.natural = natural;
        this.parts = parts;
    }

    /** Whether its grid continues with this row, so that the head is repeated if the row is on another page. */
    boolean repeatsHead() {
        return grid.hasStarted() && index >= grid.headRows();
    }

    /** Paints the head once more; returns its lower edge. */
    float repeatHead(Canvas canvas, float y) {
        return grid.repeatHead(canvas, y);
    }

    @Override
    float height() {
        return started ? grid.restHeight(index) : natural;
    }

    @Override
    List<NoteBody> notes() {
        List<NoteBody> notes = new ArrayList<>();
        cells.forEach(cell -> notes.addAll(cell.notes()));
        return notes;
    }

    @Override
    boolean mayPart() {
        return parts;
    }

    @Override
    boolean isFinished() {
        return finished;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        if (!started) {
            grid.open(cells, y);
            grid.ruleAbove(canvas, index, cells, y);
        }
        boolean first = !started;
        started = true;
        float edge = grid.placeRow(canvas, index, first ? y + least : y, y, bottom, force);
        finished = grid.isRowFinished(index);
        return edge;
    }

    @Override
    void suspend(Canvas canvas) {
        grid.suspend(canvas);
    }
}
