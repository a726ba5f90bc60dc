package org.yjplan.layout;

import java.util.List;
import java.util.Optional;

/** Part of a column that a page break does not split, or splits in its own way. Its horizontal position is fixed. */
abstract class Piece {
    private float before;
    private boolean kept;
    private Optional<Frame> frame = Optional.empty();
    private int tableSize = 1;

    /** The space above, in points, which vanishes at the top of a page. */
    final float before() {
        return before;
    }

    /** Whether it must be on the same page as the piece before it. */
    final boolean isKept() {
        return kept;
    }

    /** The innermost frame around it. */
    final Optional<Frame> frame() {
        return frame;
    }

    /** Sets its spacing from what comes before, and whether it stays with it. */
    final void join(float spaceBefore, boolean keptWithPrevious, Optional<Frame> around) {
        before = spaceBefore;
        kept = keptWithPrevious;
        frame = around;
    }

    /** How many pieces, from this one on, form a table that should be on one page. */
    final int tableSize() {
        return tableSize;
    }

    /** Says that a table of {@code pieces} pieces starts here. */
    final void leads(int pieces) {
        tableSize = pieces;
    }

    /** Keeps it with the piece before it. */
    final void keep() {
        kept = true;
    }

    /** Its height in points; for a partly placed one, that of the rest. */
    abstract float height();

    /** The footnotes of what is not placed yet. */
    List<NoteBody> notes() {
        return List.of();
    }

    /** Whether a page may end within it although it would fit on the next. */
    boolean mayPart() {
        return false;
    }

    /**
     * Puts it on the canvas, or as much of it as fits.
     *
     * @param canvas the page
     * @param y the upper edge
     * @param bottom as far down as it may reach
     * @param force whether something must be placed even if it does not fit, because no page has more room
     * @return the lower edge of what was placed
     */
    abstract float place(Canvas canvas, float y, float bottom, boolean force);

    /** Whether all of it has been placed. */
    boolean isFinished() {
        return true;
    }

    /** Called when the page ends just before this piece, or before the rest of it. */
    void suspend(Canvas canvas) {}
}
