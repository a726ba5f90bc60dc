package org.yjplan.layout;

import java.util.Optional;
import org.yjplan.theme.Colour;

/**
 * How characters look.
 *
 * @param face the face, before any fallback
 * @param size the size of type, in points
 * @param colour the colour
 * @param rise by how much the baseline is raised, in points
 * @param underlined whether a line runs below
 * @param ground the colour behind, if any
 */
record TextStyle(Face face, float size, Colour colour, float rise, boolean underlined, Optional<Colour> ground) {
    static TextStyle of(Face face, float size, Colour colour) {
        return new TextStyle(face, size, colour, 0, false, Optional.empty());
    }

    TextStyle withFace(Face other) {
        return new TextStyle(other, size, colour, rise, underlined, ground);
    }

    TextStyle withSize(float other) {
        return new TextStyle(face, other, colour, rise, underlined, ground);
    }

    TextStyle withColour(Colour other) {
        return new TextStyle(face, size, other, rise, underlined, ground);
    }

    TextStyle withGround(Colour other) {
        return new TextStyle(face, size, colour, rise, underlined, Optional.of(other));
    }

    TextStyle underline() {
        return new TextStyle(face, size, colour, rise, true, ground);
    }

    TextStyle bold() {
        return withFace(face.bold());
    }

    TextStyle raised() {
        return new TextStyle(face, size * 0.7f, colour, rise + size * 0.33f, underlined, ground);
    }
}
