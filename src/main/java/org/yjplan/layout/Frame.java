package org.yjplan.layout;

import java.util.Optional;
import org.yjplan.theme.Colour;

/**
 * A background or a bar shared by several pieces, across page breaks. Frames are compared by identity.
 */
final class Frame {
    private final float x;
    private final float width;
    private final Colour colour;
    private final Optional<Frame> outer;
    private final int depth;

    /**
     * A frame.
     *
     * @param x left edge, in points
     * @param width in points
     * @param colour the colour
     * @param outer the frame around this one
     * @param depth how many backgrounds lie behind it
     */
    Frame(float x, float width, Colour colour, Optional<Frame> outer, int depth) {
        this.depth = depth;
        this.x = x;
        this.width = width;
        this.colour = colour;
        this.outer = outer;
    }

    Optional<Frame> outer() {
        return outer;
    }

    /** How many backgrounds lie behind it. */
    int depth() {
        return depth;
    }

    /** The part of it on one page. */
    Fragment.Fill between(float top, float bottom) {
        return new Fragment.Fill(x, top, width, bottom - top, colour, Artifact.DECORATION);
    }
}
