package org.yjplan.layout;

import org.yjplan.theme.Colour;

/**
 * How text is set in a part of a document.
 *
 * @param parent the element that it belongs to
 * @param style how it looks
 * @param leading distance of baselines as a multiple of the size
 * @param paragraphSpace after a paragraph, in points
 * @param right whether lines end at the right edge
 * @param bullets how many bulleted lists it stands in
 * @param numbers how many numbered lists it stands in
 */
record Setting(
        Element parent, TextStyle style, float leading, float paragraphSpace, boolean right, int bullets, int numbers) {
    /** Whether the text is light on the ground of a table's head. */
    boolean isOnDark() {
        return style.colour().equals(Colour.WHITE);
    }

    /** A colour for text that stands where this setting says; light on dark ground. */
    Colour onGround(Colour usual) {
        return isOnDark() ? Colour.WHITE : usual;
    }

    Setting in(Element other) {
        return new Setting(other, style, leading, paragraphSpace, right, bullets, numbers);
    }

    Setting with(TextStyle other) {
        return new Setting(parent, other, leading, paragraphSpace, right, bullets, numbers);
    }

    Setting spaced(float space) {
        return new Setting(parent, style, leading, space, right, bullets, numbers);
    }

    Setting aligned(boolean toTheRight) {
        return new Setting(parent, style, leading, paragraphSpace, toTheRight, bullets, numbers);
    }

    Setting inList(boolean ordered) {
        return new Setting(
                parent,
                style,
                leading,
                paragraphSpace,
                false,
                ordered ? bullets : bullets + 1,
                ordered ? numbers + 1 : numbers);
    }
}
