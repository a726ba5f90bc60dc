package org.yjplan.layout;

import java.util.List;

/**
 * A footnote: what stands at the foot of the page of its mark.
 *
 * @param text its number and its words
 * @param shape how its lines are set
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
