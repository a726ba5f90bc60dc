package org.yjplan.layout;

import java.util.List;

/**
 * A footnote: what is placed at the foot of the page of its mark.
 *
 * @param text its number and words
 * @param shape how its lines are laid out
 */
record NoteBody(MeasuredText text, TextContent.Shape shape) {
    /** Its lines in a width. */
    List<Piece> lines(float x, float width, float pageHeight) {
        PieceCollector flow = new PieceCollector(pageHeight);
        TextContent.of(text, shape).flow(flow, x, width);
        return flow.pieces();
    }

    /** Its height in a width, in points. */
    float height(float width) {
        return LineBreaker.lines(text, width).size() * shape.leading();
    }
}
