package org.yjplan.render.markdown;

/**
 * Writes plain text so that Markdown shows it unchanged: CommonMark 0.31, section 2.4, “Backslash escapes”.
 *
 * <p>Only what would be read as markup is escaped, so that a reviewer reads text, not backslashes.
 */
final class MarkdownEscape {
    private static final String ALWAYS = "\\`*_[]<>|~";

    private MarkdownEscape() {}

    /** Text within a line. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
                continue;
            }
            if (ALWAYS.indexOf(c) >= 0 || c == '&' && startsEntity(text, i) || c == '!' && text.startsWith("![", i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /**
     * The start of a line that must be a paragraph: a number sign, list marker, thematic break or underline of a heading
     * loses its meaning.
     */
    static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (first == '#' || first == '=' || first == '+' || first == '-' || first == ':') {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && digits < 9 && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')')) {
            boolean marksItem = digits + 1 == line.length() || line.charAt(digits + 1) == ' ';
            return marksItem ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
        }
        return line;
    }

    /** Whether an ampersand would be read as the start of a character reference. */
    private static boolean startsEntity(String text, int ampersand) {
        int end = text.indexOf(';', ampersand);
        if (end < 0 || end == ampersand + 1) {
            return false;
        }
        return text.substring(ampersand + 1, end).chars().allMatch(c -> c == '#' || Character.isLetterOrDigit(c));
    }
}
