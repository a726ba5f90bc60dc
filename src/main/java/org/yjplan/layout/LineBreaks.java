package org.yjplan.layout;

/** Where a line may end other than at a space. */
final class LineBreaks {
    private LineBreaks() {}

    /**
     * Whether a line may end after a character, by it and its neighbours: after a hyphen or dash between letters, and
     * after a slash between words. Never within figures, so that “2013–14” and “24/7” stay whole.
     */
    static boolean allowedAfter(char before, char c, char after) {
        return switch (c) {
            case '-', '\u2010', '\u2013', '/' -> Character.isLetter(before) && Character.isLetter(after);
            case '\u2014' -> after != ' ';
            default -> isIdeograph(c) && isIdeograph(after);
        };
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u9fff';
    }
}
