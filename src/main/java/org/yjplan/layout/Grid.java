package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.theme.Colour;

/** The state of a grid while its rows are placed one after another: the open cells. */
final class Grid {
    /**
     * A rule across a cell.
     *
     * @param thickness in points; 0 for none
     * @param colour the colour
     * @param inset by how much it is shorter than the cell at either end, in points
     */
    record Rule(float thickness, Colour colour, float inset) {}

    /**
     * The appearance of the rows.
     *
     * @param padding above and below the content of a cell, in points
     * @param above for each row, the rule above it
     */
    record Look(float padding, List<Rule> above) {}

    private final Look look;
    private final int headRows;
    private final Function<Grid, List<Piece>> headMaker;
    private final List<GridCell> open = new ArrayList<>();
    private float bottom;
    private boolean suspended;
    private boolean started;

    /**
     * A grid.
     *
     * @param look the appearance of the rows
     * @param headRows how many rows are repeated on every page
     * @param headMaker makes what is above the rows on a further page: the continuation line and the head
     */
    Grid(Look look, int headRows, Function<Grid, List<Piece>> headMaker) {
        this.look = look;
        this.headRows = headRows;
        this.headMaker = headMaker;
    }

    int headRows() {
        return headRows;
    }

    /** Whether a row was placed. */
    boolean hasStarted() {
        return started;
    }

    /** Starts cells at a height. */
    void open(List<GridCell> cells, float y) {
        resume(y);
        for (GridCell cell : cells) {
            cell.start(y);
            open.add(cell);
        }
    }

    /** Draws the rule above the cells that start in a row. */
    void ruleAbove(Canvas canvas, int row, List<GridCell> cells, float y) {
        Rule above = look.above().get(row);
        cells.forEach(cell -> rule(canvas, cell, y, above));
    }

    private void resume(float y) {
        if (suspended) {
            suspended = false;
            open.forEach(cell -> cell.start(y));
        }
    }

    /** The height of the rest of a row split by a page break. */
    float restHeight(int row) {
        float rest = 0;
        for (GridCell cell : open) {
            if (cell.endsIn(row)) {
                rest = Math.max(rest, cell.height() + 2 * look.padding());
            }
        }
        return rest;
    }

    /** Places a row or its rest; returns its lower edge. */
    float placeRow(Canvas canvas, int row, float least, float y, float limit, boolean force) {
        resume(y);
        started = true;
        for (GridCell cell : open) {
            cell.place(canvas, look.padding(), limit, force);
        }
        float edge = least;
        boolean complete = true;
        for (GridCell cell : open) {
            if (cell.endsIn(row)) {
                edge = Math.max(edge, cell.reached());
                complete &= cell.isFinished();
            }
        }
        bottom = edge;
        if (complete) {
            closeThoseEndingIn(canvas, row);
        }
        return edge;
    }

    private void closeThoseEndingIn(Canvas canvas, int row) {
        List<GridCell> continuing = new ArrayList<>();
        for (GridCell cell : open) {
            if (cell.endsIn(row)) {
                close(canvas, cell, bottom);
            } else {
                continuing.add(cell);
            }
        }
        open.clear();
        open.addAll(continuing);
    }

    boolean isRowFinished(int row) {
        return open.stream().noneMatch(cell -> cell.endsIn(row));
    }

    /** Ends the page before the next row, or within a row. */
    void suspend(Canvas canvas) {
        if (suspended) {
            return;
        }
        float edge = bottom;
        for (GridCell cell : open) {
            edge = Math.max(edge, cell.reached());
        }
        for (GridCell cell : open) {
            close(canvas, cell, edge);
            cell.suspend(canvas);
        }
        suspended = true;
    }

    private void close(Canvas canvas, GridCell cell, float edge) {
        cell.close(canvas, edge);
        rule(canvas, cell, edge - cell.below().thickness() / 2, cell.below());
    }

    private static void rule(Canvas canvas, GridCell cell, float y, Rule rule) {
        if (rule.thickness() > 0) {
            canvas.rule(cell.x() + rule.inset(), y, cell.width() - 2 * rule.inset(), rule.thickness(), rule.colour());
        }
    }

    /** Paints the head once more; returns its lower edge. */
    float repeatHead(Canvas canvas, float y) {
        float edge = y;
        Optional<Artifact> outer = canvas.repeat(Optional.of(Artifact.REPEATED_HEAD));
        for (Piece piece : headMaker.apply(new Grid(look, headRows, headMaker))) {
            edge = piece.place(canvas, edge, Float.MAX_VALUE, true);
        }
        canvas.repeat(outer);
        return edge;
    }
}
