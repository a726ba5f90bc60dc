package org.yjplan.layout;

/** Where a line may end other than at a space. */
final class LineBreaks {
    private LineBreaks() {}

    /**
     * Whether a line may end after a character, judged by it and its neighbours: after a hyphen between letters, and after
     * a slash between words. Never within figures, so that “24/7” stays whole, and not after the en dash of a range, so
     * that “2013–14” and “Apr–Dec” do.
     */
    static boolean allowedAfter(char before, char c, char after) {
        return switch (c) {
            case '-', '\u2010', '/' -> Character.isLetter(before) && Character.isLetter(after);
            case '\u2014' -> after != ' ';
            default -> isIdeograph(c) && isIdeograph(after);
        };
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u9fff';
    }
}
