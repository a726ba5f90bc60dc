package org.yjplan.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.theme.Colour;

/** A page being built. Backgrounds lie behind everything, whenever they are added. */
final class Canvas {
    /** A page number that is not known yet. */
    record OpenPageNumber(int index, String target, float from, float right, float y, Segment style) {}

    private record Background(int depth, Fragment fill) {}

    private final int number;
    private final float width;
    private final float height;
    private final List<Fragment> behind = new ArrayList<>();
    private final List<Fragment> backgrounds = new ArrayList<>();
    private final List<Fragment> rules = new ArrayList<>();
    private final List<Background> layers = new ArrayList<>();
    private final List<Fragment> marks = new ArrayList<>();
    private final List<OpenPageNumber> openNumbers = new ArrayList<>();
    private final Anchors anchors;
    private final List<NoteBody> notes = new ArrayList<>();
    private Optional<Artifact> repeating = Optional.empty();

    Canvas(int number, float width, float height, Anchors anchors) {
        this.number = number;
        this.width = width;
        this.height = height;
        this.anchors = anchors;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Until called with nothing, all text added is a repetition, not content; returns the previous setting. */
    Optional<Artifact> repeat(Optional<Artifact> as) {
        Optional<Artifact> before = repeating;
        repeating = as;
        return before;
    }

    /** The position of something with an id. */
    void anchor(Anchor anchor, float y) {
        if (repeating.isEmpty()) {
            anchors.add(anchor, new Position(number, y));
        }
    }

    /** Text in one style. */
    void text(Segment segment, float dx, float baseline) {
        TextStyle style = segment.style();
        float x = segment.x() + dx;
        style.background()
                .ifPresent(colour -> fill(
                        x - 2,
                        baseline - style.size() * 0.92f,
                        segment.width() + 4,
                        style.size() * 1.2f,
                        colour,
                        Artifact.DECORATION));
        if (style.underlined()) {
            float thickness = style.size() / 20;
            fill(x, baseline + style.size() * 0.11f, segment.width(), thickness, style.colour(), Artifact.DECORATION);
        }
        Owner owner = repeating.isPresent() ? repeating.get() : segment.element();
        if (segment.element().id().isPresent()) {
            Anchor here = new Anchor(segment.element().id().get(), OptionalInt.empty(), "");
            anchor(here, baseline - style.size());
        }
        marks.add(new Fragment.Text(
                x,
                baseline - style.rise(),
                segment.text(),
                style.face(),
                style.size(),
                style.colour(),
                segment.width(),
                owner));
    }

    /** Footnotes whose marks were placed on this page. */
    void note(List<NoteBody> bodies) {
        if (repeating.isEmpty()) {
            notes.addAll(bodies);
        }
    }

    /** The footnotes whose marks were placed since the last call. */
    List<NoteBody> takeNotes() {
        List<NoteBody> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** A background, behind the text. */
    void fill(float x, float y, float w, float h, Colour colour, Owner owner) {
        backgrounds.add(new Fragment.Fill(x, y, w, h, colour, owner));
    }

    /** The background of a frame, behind those of its content. */
    void frame(Frame frame, float top, float bottom) {
        layers.add(new Background(frame.depth(), frame.between(top, bottom)));
    }

    /** The background of a cell, in front of {@code depth} others. */
    void background(int depth, float x, float y, float w, float h, Colour colour) {
        layers.add(new Background(depth, new Fragment.Fill(x, y, w, h, colour, Artifact.DECORATION)));
    }

    /** A rule, behind the text and in front of all backgrounds. */
    void rule(float x, float y, float w, float h, Colour colour) {
        rules.add(new Fragment.Fill(x, y, w, h, colour, Artifact.DECORATION));
    }

    /** A mark that is content, in reading order with the text. */
    void mark(Fragment fragment) {
        marks.add(fragment);
    }

    /** Text that is not content. */
    void artifact(Fragment.Text text) {
        marks.add(text);
    }

    /** A background behind all other backgrounds. */
    void underAll(Fragment fragment) {
        behind.add(fragment);
    }

    /** A page number to be filled in when it is known, with a leader that starts at {@code from}. */
    void pageNumber(String target, float from, float right, float y, Segment style) {
        openNumbers.add(new OpenPageNumber(marks.size(), target, from, right, y, style));
        marks.add(new Fragment.Leader(from, y, 0, style.style().colour()));
    }

    /** The page numbers that are not known yet. */
    List<OpenPageNumber> openNumbers() {
        return openNumbers;
    }

    /** Fills in a page number. */
    void close(OpenPageNumber open, Fragment.Text text, float gap, Colour leader) {
        marks.set(open.index(), text);
        float end = text.x() - gap;
        if (end - open.from() > 4 * gap) {
            backgrounds.add(new Fragment.Leader(open.from() + gap, open.y(), end - open.from() - gap, leader));
        }
    }

    /** The finished page. */
    LaidPage finish() {
        List<Fragment> all = new ArrayList<>(backgrounds.size() + marks.size());
        all.addAll(behind);
        layers.stream()
                .sorted(Comparator.comparingInt(Background::depth))
                .map(Background::fill)
                .forEach(all::add);
        all.addAll(backgrounds);
        all.addAll(rules);
        all.addAll(marks);
        return new LaidPage(width, height, all);
    }
}
