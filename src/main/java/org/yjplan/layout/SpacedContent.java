package org.yjplan.layout;

/**
 * Content with space around it.
 *
 * @param body the content
 * @param before space above, in points
 * @param after space below, in points
 */
record SpacedContent(Content body, float before, float after) implements Content {
    @Override
    public Widths widths() {
        return body.widths();
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        pieces.space(before);
        body.flow(pieces, x, width);
        pieces.space(after);
    }
}
