package org.yjplan.layout;

import org.yjplan.theme.Colour;

/**
 * How text is laid out in a part of a document.
 *
 * @param parent the element that it belongs to
 * @param style how it looks
 * @param leading the distance between baselines as a multiple of the size
 * @param paragraphSpace space after a paragraph, in points
 * @param right whether lines end at the right edge
 * @param bullets how many bulleted lists it is in
 * @param numbers how many numbered lists it is in
 */
record TextFormat(
        Element parent, TextStyle style, float leading, float paragraphSpace, boolean right, int bullets, int numbers) {
    /** Whether the text is light, on the background of a table's head. */
    boolean isOnDark() {
        return style.colour().equals(Colour.WHITE);
    }

    /** The colour for text in this format; light on a dark background. */
    Colour onBackground(Colour usual) {
        return isOnDark() ? Colour.WHITE : usual;
    }

    TextFormat in(Element other) {
        return new TextFormat(other, style, leading, paragraphSpace, right, bullets, numbers);
    }

    TextFormat with(TextStyle other) {
        return new TextFormat(parent, other, leading, paragraphSpace, right, bullets, numbers);
    }

    TextFormat spaced(float space) {
        return new TextFormat(parent, style, leading, space, right, bullets, numbers);
    }

    TextFormat aligned(boolean toTheRight) {
        return new TextFormat(parent, style, leading, paragraphSpace, toTheRight, bullets, numbers);
    }

    TextFormat inList(boolean ordered) {
        return new TextFormat(
                parent,
                style,
                leading,
                paragraphSpace,
                false,
                ordered ? bullets : bullets + 1,
                ordered ? numbers + 1 : numbers);
    }
}
