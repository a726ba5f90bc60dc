package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the contents.
 *
 * @param number the number of the heading
 * @param words the words of the heading
 * @param shape how its lines are laid out
 * @param columns where number and words start
 * @param target the id of the heading
 * @param look the style of the page number, and what it belongs to
 */
record ContentsLines(
        MeasuredText number, MeasuredText words, TextContent.Shape shape, Columns columns, String target, Segment look)
        implements Content {

    /**
     * Horizontal positions.
     *
     * @param indent of the number, in points
     * @param number width for the number, in points
     */
    record Columns(float indent, float number) {}

    /** Room for the page number and for a visible leader, in points. */
    private static final float PAGE_NUMBER = 44;

    @Override
    public Widths widths() {
        float beside = columns.indent() + columns.number() + PAGE_NUMBER;
        return new Widths(words.least(), words.most()).plus(beside);
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        float left = x + columns.indent() + columns.number();
        List<List<Segment>> lines = LineBreaker.lines(words, Math.max(1, x + width - PAGE_NUMBER - left));
        pieces.space(shape.before());
        if (lines.isEmpty()) {
            lines = List.of(List.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Segment> segments = new ArrayList<>();
            if (i == 0) {
                LineBreaker.lines(number, Float.MAX_VALUE)
                        .forEach(line -> line.forEach(part -> segments.add(part.movedBy(x + columns.indent()))));
            }
            lines.get(i).forEach(segment -> segments.add(segment.movedBy(left)));
            Line line = new Line(shape.leading(), shape.baseline(), segments);
            if (i > 0) {
                line.keep();
            }
            pieces.add(i + 1 < lines.size() ? line : new Numbered(line, left, x + width));
        }
        pieces.space(shape.after());
    }

    /** The last line of an entry, which holds the page number. */
    private final class Numbered extends Piece {
        private final Line line;
        private final float left;
        private final float right;

        private Numbered(Line line, float left, float right) {
            this.line = line;
            this.left = left;
            this.right = right;
            if (line.isKept()) {
                keep();
            }
        }

        @Override
        float height() {
            return line.height();
        }

        @Override
        float place(Canvas canvas, float y, float bottom, boolean force) {
            float edge = line.place(canvas, y, bottom, force);
            float end = left;
            for (Segment segment : line.segments()) {
                end = Math.max(end, segment.x() + segment.width());
            }
            canvas.pageNumber(target, end, right, y + line.baseline(), look);
            return edge;
        }
    }
}
