package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of text. */
final class Line extends Piece {
    private final float height;
    private final float baseline;
    private final List<Segment> segments;
    private Optional<Anchor> anchor = Optional.empty();
    private List<NoteBody> notes = List.of();

    /**
     * A line.
     *
     * @param height the distance to the next baseline, in points
     * @param baseline the distance from the upper edge to the baseline, in points
     * @param segments the text, at its horizontal positions
     */
    Line(float height, float baseline, List<Segment> segments) {
        this.height = height;
        this.baseline = baseline;
        this.segments = new ArrayList<>(segments);
    }

    /** Puts segments, such as a bullet, before the others. */
    void label(List<Segment> label) {
        segments.addAll(0, label);
    }

    /** Makes it the target of an id. */
    void anchor(Anchor here) {
        anchor = Optional.of(here);
    }

    /** Adds the footnotes whose marks are in it. */
    void note(List<NoteBody> bodies) {
        notes = bodies;
    }

    @Override
    List<NoteBody> notes() {
        return notes;
    }

    List<Segment> segments() {
        return segments;
    }

    float baseline() {
        return baseline;
    }

    @Override
    float height() {
        return height;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        anchor.ifPresent(here -> canvas.anchor(here, y));
        for (Segment segment : segments) {
            canvas.text(segment, 0, y + baseline);
        }
        canvas.note(notes);
        return y + height;
    }
}
