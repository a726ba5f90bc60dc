package org.yjplan.theme;

/**
 * A page and its margins, in points.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 */
public record Page(float width, float height, float top, float right, float bottom, float left) {
    private static final float POINTS_PER_MILLIMETRE = 72f / 25.4f;

    /** A portrait A4 page (ISO 216), with margins in millimetres. */
    public static Page a4Portrait(float top, float right, float bottom, float left) {
        return new Page(595.28f, 841.89f, points(top), points(right), points(bottom), points(left));
    }

    /** A landscape A4 page (ISO 216), with margins in millimetres. */
    public static Page a4Landscape(float top, float right, float bottom, float left) {
        return new Page(841.89f, 595.28f, points(top), points(right), points(bottom), points(left));
    }

    /** A length in points. */
    public static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** The width between the margins. */
    public float bodyWidth() {
        return width - left - right;
    }

    /** The height between the margins. */
    public float bodyHeight() {
        return height - top - bottom;
    }
}
