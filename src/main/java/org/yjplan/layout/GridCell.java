package org.yjplan.layout;

import java.util.List;
import java.util.Optional;
import org.yjplan.theme.Colour;

/** A cell of a grid, with its content at its horizontal position. */
final class GridCell {
    private final int lastRow;
    private final float x;
    private final float width;
    private final Optional<Colour> background;
    private final Grid.Rule below;
    private final Stack content;
    private final int depth;
    private float top;
    private float reached;
    private boolean placedHere;

    /**
     * A cell.
     *
     * @param lastRow the last row that it covers
     * @param x left edge, in points
     * @param width in points
     * @param background the colour behind it
     * @param below the rule below it
     * @param content its pieces
     * @param depth how many backgrounds lie behind it
     */
    GridCell(
            int lastRow, float x, float width, Optional<Colour> background, Grid.Rule below, Stack content, int depth) {
        this.depth = depth;
        this.lastRow = lastRow;
        this.x = x;
        this.width = width;
        this.background = background;
        this.below = below;
        this.content = content;
    }

    boolean endsIn(int row) {
        return lastRow == row;
    }

    Grid.Rule below() {
        return below;
    }

    float x() {
        return x;
    }

    float width() {
        return width;
    }

    /** The height of the content that is not placed yet. */
    float height() {
        return content.height();
    }

    /** The footnotes of the content that is not placed yet. */
    List<NoteBody> notes() {
        return content.notes();
    }

    boolean isFinished() {
        return content.isFinished();
    }

    /** Starts the cell, or continues it at the top of a page. */
    void start(float y) {
        top = y;
        reached = y;
        placedHere = false;
    }

    /** Places what fits; only the first call on a page has an effect. */
    void place(Canvas canvas, float padding, float bottom, boolean force) {
        if (!placedHere) {
            placedHere = true;
            boolean empty = content.isFinished();
            float edge = content.fill(canvas, top + padding, bottom - padding, force);
            reached = empty ? top : Math.max(top, edge + padding);
        }
    }

    /** The lower edge of what is on this page, including padding. */
    float reached() {
        return reached;
    }

    /** Ends the cell, or its part on this page. */
    void close(Canvas canvas, float bottom) {
        background.ifPresent(colour -> canvas.background(depth, x, top, width, bottom - top, colour));
    }

    /** Ends the page before the rest of the content. */
    void suspend(Canvas canvas) {
        content.suspend(canvas);
    }
}
