package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.theme.Colour;

/**
 * A box of a tree, with the lines to it from its parent, and those that pass it to boxes
 * further down.
 */
final class TreeBox extends Piece {
    /**
     * How boxes are drawn. Lengths are in points.
     *
     * @param background the colour of the box
     * @param line the colour of its border and of the lines between boxes
     * @param thickness of the lines
     * @param indent of a box from its parent
     * @param gap above a box
     * @param vertical padding above and below the words
     * @param horizontal padding left and right of the words
     */
    record Look(
            Colour background,
            Colour line,
            float thickness,
            float indent,
            float gap,
            float vertical,
            float horizontal) {}

    private final List<Piece> words;
    private final List<Boolean> siblingFollows;
    private final float x;
    private final float width;
    private final Look look;
    private final int depth;

    /**
     * A box.
     *
     * @param words the lines of its text, at their horizontal positions
     * @param siblingFollows for the box and its ancestors, the topmost first, whether a sibling follows
     * @param x the left edge of the tree, in points
     * @param width of the box, in points
     * @param look how it is drawn
     * @param depth how many backgrounds lie behind it
     */
    TreeBox(List<Piece> words, List<Boolean> siblingFollows, float x, float width, Look look, int depth) {
        this.words = words;
        this.siblingFollows = siblingFollows;
        this.x = x;
        this.width = width;
        this.look = look;
        this.depth = depth;
    }

    @Override
    float height() {
        return look.gap() + boxHeight();
    }

    private float boxHeight() {
        float height = 2 * look.vertical();
        for (Piece line : words) {
            height += line.height();
        }
        return height;
    }

    @Override
    List<NoteBody> notes() {
        List<NoteBody> notes = new ArrayList<>();
        words.forEach(line -> notes.addAll(line.notes()));
        return notes;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        float top = y + look.gap();
        drawLines(canvas, y);
        drawBox(canvas, top);
        float edge = top + look.vertical();
        for (Piece line : words) {
            edge = line.place(canvas, edge, bottom, force);
        }
        return y + height();
    }

    /** The lines start where the box above ends, or at the top of a page. */
    private void drawLines(Canvas canvas, float y) {
        int level = siblingFollows.size() - 1;
        for (int above = 1; above < level; above++) {
            if (siblingFollows.get(above)) {
                down(canvas, above, y, height());
            }
        }
        if (level > 0) {
            float middle = look.gap() + boxHeight() / 2;
            down(canvas, level, y, siblingFollows.get(level) ? height() : middle);
            float from = trunk(level);
            canvas.rule(from, y + middle - look.thickness(), left() - from, look.thickness(), look.line());
        }
    }

    private void down(Canvas canvas, int level, float y, float length) {
        canvas.rule(trunk(level), y, look.thickness(), length, look.line());
    }

    /** Where the line to the boxes of a level runs: below their parent. */
    private float trunk(int level) {
        return x + (level - 0.5f) * look.indent();
    }

    private float left() {
        return x + (siblingFollows.size() - 1) * look.indent();
    }

    private void drawBox(Canvas canvas, float top) {
        float left = left();
        float height = boxHeight();
        float thin = look.thickness();
        canvas.background(depth, left, top, width, height, look.background());
        canvas.rule(left, top, width, thin, look.line());
        canvas.rule(left, top + height - thin, width, thin, look.line());
        canvas.rule(left, top, thin, height, look.line());
        canvas.rule(left + width - thin, top, thin, height, look.line());
    }
}
