package org.yjplan.layout;

import java.util.List;

/**
 * An item of a list.
 *
 * @param label its number or bullet
 * @param body what it holds
 * @param indent of the body from the list, in points
 * @param gap between a number and the body, in points
 * @param shape how the label is laid out where the body does not start with a line of text
 */
record ItemContent(MeasuredText label, Content body, float indent, float gap, TextContent.Shape shape)
        implements Content {
    @Override
    public Widths widths() {
        return body.widths().plus(indent);
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        int first = flow.pieces().size();
        body.flow(flow, x + indent, Math.max(1, width - indent));
        List<Segment> segments = LineBreaker.lines(label, Float.MAX_VALUE).stream()
                .flatMap(List::stream)
                .map(segment -> segment.movedBy(x + indent - gap - label.most()))
                .toList();
        if (first < flow.pieces().size() && flow.pieces().get(first) instanceof Line line) {
            line.label(segments);
        } else {
            flow.addBefore(first, new Line(shape.leading(), shape.baseline(), segments));
        }
    }
}
