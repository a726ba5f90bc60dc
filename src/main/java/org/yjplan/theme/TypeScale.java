package org.yjplan.theme;

/**
 * Sizes of type, in points.
 *
 * @param title the title on the title page
 * @param period the period on the title page
 * @param authority the authority on the title page
 * @param heading1 first-level headings
 * @param heading2 second-level headings
 * @param heading3 headings of the third level and below
 * @param body running text
 * @param table text in tables
 * @param small captions and notes
 * @param running header and footer
 * @param lineHeight distance between baselines, as a multiple of the size
 */
public record TypeScale(
        float title,
        float period,
        float authority,
        float heading1,
        float heading2,
        float heading3,
        float body,
        float table,
        float small,
        float running,
        float lineHeight) {
    /** The minimum size of large print, in points. */
    public static final float LARGE_PRINT = 18;

    private static final float[] PARAGRAPH_NUMBERS = {3, 3.8f, 2};
    private static final float LEAST_LARGE_LINE_HEIGHT = 1.4f;
    private static final float MOST_LARGE_LINE_HEIGHT = 1.5f;

    /**
     * The same scale in large print: every size differs from that of the text by as much as before, and none is below
     * 18 points.
     */
    TypeScale largePrint() {
        return new TypeScale(
                large(title),
                large(period),
                large(authority),
                large(heading1),
                large(heading2),
                large(heading3),
                large(body),
                large(table),
                large(small),
                large(running),
                Math.max(LEAST_LARGE_LINE_HEIGHT, Math.min(MOST_LARGE_LINE_HEIGHT, lineHeight)));
    }

    private float large(float size) {
        return Math.max(LARGE_PRINT, size - body + Math.max(LARGE_PRINT, body));
    }

    /** The room for the numbers of paragraphs by their depth, in points: 10.12, 10.12.3, (a). */
    public static float paragraphNumber(int depth, float size) {
        return PARAGRAPH_NUMBERS[depth] * size;
    }

    /** The size of a heading. */
    public float heading(int level) {
        return switch (level) {
            case 1 -> heading1;
            case 2 -> heading2;
            default -> heading3;
        };
    }
}
