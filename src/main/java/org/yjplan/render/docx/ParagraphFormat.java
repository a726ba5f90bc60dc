package org.yjplan.render.docx;

/**
 * How one paragraph differs from its style. Immutable.
 *
 * @param style its style
 * @param number its number definition, or {@link #OF_STYLE}
 * @param level its level within that, from 0
 * @param left its left indent in twips, or {@link #OF_STYLE}
 * @param hanging the hanging indent of its first line, in twips; used only with a left indent
 * @param right its right indent in twips, or {@link #OF_STYLE}
 * @param alignedRight whether it is right-aligned
 * @param kept whether it stays on the page of what follows it
 * @param frame the width in twips of its frame at the foot of the page, or {@link #OF_STYLE} for none
 * @param before the space above it in twips, or {@link #OF_STYLE}
 */
record ParagraphFormat(
        ParagraphStyle style,
        int number,
        int level,
        int left,
        int hanging,
        int right,
        boolean alignedRight,
        boolean kept,
        int frame,
        int before) {
    /** Leaves a property to the style. */
    static final int OF_STYLE = -1;

    /** No differences from the style. */
    static ParagraphFormat of(ParagraphStyle style) {
        return new ParagraphFormat(style, OF_STYLE, 0, OF_STYLE, 0, OF_STYLE, false, false, OF_STYLE, OF_STYLE);
    }

    ParagraphFormat numbered(int newNumber, int newLevel) {
        return new ParagraphFormat(style, newNumber, newLevel, left, hanging, right, alignedRight, kept, frame, before);
    }

    ParagraphFormat indented(int newLeft, int newHanging) {
        return new ParagraphFormat(style, number, level, newLeft, newHanging, right, alignedRight, kept, frame, before);
    }

    ParagraphFormat indentedRight(int newRight) {
        return new ParagraphFormat(style, number, level, left, hanging, newRight, alignedRight, kept, frame, before);
    }

    ParagraphFormat alignedRight(boolean flush) {
        return new ParagraphFormat(style, number, level, left, hanging, right, flush, kept, frame, before);
    }

    ParagraphFormat kept(boolean withNext) {
        return new ParagraphFormat(style, number, level, left, hanging, right, alignedRight, withNext, frame, before);
    }

    ParagraphFormat atFoot(int width) {
        return new ParagraphFormat(style, number, level, left, hanging, right, alignedRight, kept, width, before);
    }

    ParagraphFormat spacedBefore(int space) {
        return new ParagraphFormat(style, number, level, left, hanging, right, alignedRight, kept, frame, space);
    }
}
