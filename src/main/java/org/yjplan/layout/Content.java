package org.yjplan.layout;

/** Something measured that can be set in any width. */
interface Content {
    /** How much room it needs across. */
    Widths widths();

    /**
     * Sets it in a width.
     *
     * @param pieces takes the pieces
     * @param x left edge, in points from the left edge of the page
     * @param width the room across, in points
     */
    void flow(PieceCollector pieces, float x, float width);
}
