package org.yjplan.render.docx;

/**
 * Widths of text in Arial, in thousandths of the type size: near enough to share a table's width among its columns and
 * to tell a tall row from a low one. Nothing is broken into lines by them.
 */
final class TextWidths {
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };
    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
    };
    /** Latin letters with marks, dashes, the signs of pound and euro: all near the width of a figure. */
    private static final int OTHER = 600;
    /** Dots, quotes and no-break spaces beyond ASCII. */
    private static final int NARROW = 333;

    private static final int WIDE = 1000;

    private TextWidths() {}

    /** The width of a character. */
    static int of(char c, boolean bold) {
        if (c >= ' ' && c - ' ' < REGULAR.length) {
            return (bold ? BOLD : REGULAR)[c - ' '];
        }
        return switch (c) {
            case '\u00a0', '‘', '’', '“', '”', '·' -> NARROW;
            case '—', '…' -> WIDE;
            default -> OTHER;
        };
    }

    /** The width of a line. */
    static int ofLine(CharSequence text, boolean bold) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i), bold);
        }
        return width;
    }

    /** The width of the longest stretch that cannot be broken. */
    static int ofLongestWord(CharSequence text, boolean bold) {
        int longest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                width = 0;
            } else {
                width += of(c, bold);
                longest = Math.max(longest, width);
                if (c == '-') {
                    width = 0;
                }
            }
        }
        return longest;
    }
}
