package org.yjplan.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paragraph or heading.
 *
 * @param text the words
 * @param shape how its lines are laid out
 * @param anchor the link target that it is
 * @param balanced whether its lines should be of similar length, as in a title
 */
record TextContent(MeasuredText text, Shape shape, Optional<Anchor> anchor, boolean balanced) implements Content {
    /**
     * How lines are laid out.
     *
     * @param leading the distance between baselines, in points
     * @param baseline from the upper edge of a line to its baseline, in points
     * @param right whether lines end at the right edge
     * @param before space above, in points
     * @param after space below, in points
     * @param whole whether its lines stay together
     * @param keepsNext how many of the pieces after it it stays with
     */
    record Shape(
            float leading, float baseline, boolean right, float before, float after, boolean whole, int keepsNext) {
        Shape aligned(boolean toTheRight) {
            return new Shape(leading, baseline, toTheRight, before, after, whole, keepsNext);
        }

        Shape withSpace(float above, float below) {
            return new Shape(leading, baseline, right, above, below, whole, keepsNext);
        }

        Shape keeping(int pieces) {
            return new Shape(leading, baseline, right, before, after, whole, pieces);
        }

        Shape inOne() {
            return new Shape(leading, baseline, right, before, after, true, keepsNext);
        }
    }

    /** How far the mark of a note may hang beyond the right edge of a column of figures, in points. */
    private static final float HANG = 5.5f;

    static TextContent of(MeasuredText text, Shape shape) {
        return new TextContent(text, shape, Optional.empty(), false);
    }

    @Override
    public Widths widths() {
        return new Widths(text.least(), text.most());
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        flow.space(shape.before());
        List<List<Segment>> lines = LineBreaker.lines(text, balanced ? balancedWidth(width) : width);
        if (lines.isEmpty()) {
            anchor.ifPresent(here -> {
                flow.add(new Marker(here));
                flow.keepNext(1);
            });
            return;
        }
        Set<Element> noted = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = new Line(shape.leading(), shape.baseline(), placed(lines.get(i), x, width));
            note(line, noted);
            if (i == 0) {
                anchor.ifPresent(line::anchor);
            } else if (shape.whole() || i == 1 || i == lines.size() - 1) {
                line.keep();
            }
            flow.add(line);
        }
        flow.space(shape.after());
        flow.keepNext(shape.keepsNext());
    }

    /** A mark that does not fit on the rest of its line is broken like a word; its note goes with the first part. */
    private void note(Line line, Set<Element> noted) {
        if (!text.notes().isEmpty()) {
            List<NoteBody> notes = new ArrayList<>();
            for (Segment segment : line.segments()) {
                if (text.notes().containsKey(segment.element()) && noted.add(segment.element())) {
                    notes.addAll(text.notes().get(segment.element()));
                }
            }
            line.note(notes);
        }
    }

    /** The least width, to within a few points, that needs no more lines than the full width. */
    private float balancedWidth(float width) {
        if (text.most() <= width) {
            return width;
        }
        int lines = LineBreaker.lines(text, width).size();
        float enough = width;
        float tooLittle = Math.min(width, text.least());
        while (enough - tooLittle > 4) {
            float middle = (enough + tooLittle) / 2;
            if (LineBreaker.lines(text, middle).size() > lines) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private List<Segment> placed(List<Segment> line, float x, float width) {
        float shift = shape.right() ? x + width - rightEdge(line) : x;
        List<Segment> placed = new ArrayList<>(line.size());
        line.forEach(segment -> placed.add(segment.movedBy(shift)));
        return placed;
    }

    /** The end of the line, without a raised mark that may hang in the margin, so that figures stay aligned. */
    private static float rightEdge(List<Segment> line) {
        Segment last = line.get(line.size() - 1);
        boolean hangs = line.size() > 1 && last.style().rise() > 0 && last.width() <= HANG;
        return hangs ? last.x() : last.x() + last.width();
    }
}
