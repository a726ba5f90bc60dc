package org.yjplan.markup;

/** Cleans text for XML 1.0. */
public final class XmlText {
    private XmlText() {}

    /**
     * The text without the characters that XML 1.0 (production 2, “Char”) cannot hold: control characters but tab and line
     * ends, lone surrogates, U+FFFE and U+FFFF. The same string if there are none.
     */
    public static String clean(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return filter(text, i);
            }
        }
        return text;
    }

    private static String filter(String text, int start) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, start);
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isLegal(c)) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
