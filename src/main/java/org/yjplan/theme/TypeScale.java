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
 * @param lineHeight distance of baselines as a multiple of the size
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
    /** The size of a heading. */
    public float heading(int level) {
        return switch (level) {
            case 1 -> heading1;
            case 2 -> heading2;
            default -> heading3;
        };
    }
}
