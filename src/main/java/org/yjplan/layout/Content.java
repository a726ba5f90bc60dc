package org.yjplan.layout;

/** Something measured that can be laid out in any width. */
interface Content {
    /** How much width it needs. */
    Widths widths();

    /**
     * Lays it out in a width.
     *
     * @param pieces takes the pieces
     * @param x left edge, in points from the left edge of the page
     * @param width the available width, in points
     */
    void flow(PieceCollector pieces, float x, float width);
}
