package org.yjplan.layout;

/**
 * The font measurements that layout needs. All lengths are in thousandths of the type size. Implementations are safe for use by
 * several threads at once.
 */
public interface FontMetrics {
    /** Whether a face has a glyph for a character. */
    boolean has(Face face, int codePoint);

    /** The advance width of a character; 0 if the face lacks it. */
    int width(Face face, int codePoint);

    /** The kerning of two neighbours: negative where they move together, as A and V do. */
    int kerning(Face face, int left, int right);

    /** The height of the face above the baseline. */
    int ascent(Face face);

    /** The depth of the face below the baseline, as a positive length. */
    int descent(Face face);
}
