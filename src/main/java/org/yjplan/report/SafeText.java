package org.yjplan.report;

/**
 * Makes text from a plan safe to display: nothing in it can move the cursor, reverse the direction of a line or be
 * hidden.
 */
public final class SafeText {
    private SafeText() {}

    /** A text with a replacement for each character that is invisible, or changes how others are displayed. */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (safe(c) != c) {
                StringBuilder safe = new StringBuilder(text.length());
                text.codePoints().map(SafeText::safe).forEach(safe::appendCodePoint);
                return safe.toString();
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** The same for a text of several lines: line ends and tabs are kept. */
    static String safeLines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\n' || c == '\t' ? c : safe(c)).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** One character, or its replacement; a tab is replaced by a space. */
    static int safe(int c) {
        if (c >= ' ' && c < 0x7F) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? ' ' : c < ' ' ? 0x2400 + c : c == 0x7F ? 0x2421 : 0xFFFD;
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> 0xFFFD;
            default -> c;
        };
    }
}
