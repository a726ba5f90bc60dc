package org.yjplan.layout;

import java.util.Optional;
import org.yjplan.theme.Colour;

/**
 * How characters look.
 *
 * @param face the face, before any fallback
 * @param size the size of type, in points
 * @param colour the colour
 * @param rise how far the baseline is raised, in points
 * @param underlined whether it is underlined
 * @param background the background colour, if any
 */
record TextStyle(Face face, float size, Colour colour, float rise, boolean underlined, Optional<Colour> background) {
    static TextStyle of(Face face, float size, Colour colour) {
        return new TextStyle(face, size, colour, 0, false, Optional.empty());
    }

    TextStyle withFace(Face other) {
        return new TextStyle(other, size, colour, rise, underlined, background);
    }

    TextStyle withSize(float other) {
        return new TextStyle(face, other, colour, rise, underlined, background);
    }

    TextStyle withColour(Colour other) {
        return new TextStyle(face, size, other, rise, underlined, background);
    }

    TextStyle withGround(Colour other) {
        return new TextStyle(face, size, colour, rise, underlined, Optional.of(other));
    }

    TextStyle underline() {
        return new TextStyle(face, size, colour, rise, true, background);
    }

    TextStyle bold() {
        return withFace(face.bold());
    }

    TextStyle raised() {
        return new TextStyle(face, size * 0.7f, colour, rise + size * 0.33f, underlined, background);
    }
}
