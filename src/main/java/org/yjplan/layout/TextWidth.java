package org.yjplan.layout;

/** The width of a short text in one face. */
final class TextWidth {
    private TextWidth() {}

    /** The advance width in points, including kerning. */
    static float of(FontMetrics metrics, String text, Face face, float size) {
        long width = 0;
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += metrics.width(face, codePoint);
            if (previous >= 0) {
                width += metrics.kerning(face, previous, codePoint);
            }
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        return width * size / 1000;
    }
}
