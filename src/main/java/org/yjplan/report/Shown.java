package org.yjplan.report;

/** Makes text of a plan harmless where it is shown: nothing in it can move the cursor, turn the line or hide. */
public final class Shown {
    private Shown() {}

    /** A text with a replacement character for each that would not be seen, or would change how others are seen. */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (safe(c) != c) {
                StringBuilder safe = new StringBuilder(text.length());
                text.codePoints().map(Shown::safe).forEach(safe::appendCodePoint);
                return safe.toString();
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** The same for a text of several lines, whose ends and tabs are kept. */
    static String safeLines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\n' || c == '\t' ? c : safe(c)).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** One character, or what is shown in its place; a tab is shown as a blank. */
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
