package org.yjplan.theme;

/**
 * Text in one colour on a ground of another, far enough apart to be read.
 *
 * @param ground the colour behind the text
 * @param ink the colour of the text
 */
public record ColourPair(Colour ground, Colour ink) {
    /** The least contrast of text: WCAG 2.2, success criterion 1.4.3 (AA). */
    public static final double LEAST_CONTRAST = 4.5;

    /** Checks the contrast. */
    public ColourPair {
        double contrast = ground.contrastWith(ink);
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalArgumentException("#%s on #%s has a contrast of %.2f to 1; text needs 4.5 to 1"
                    .formatted(ink.hex(), ground.hex(), contrast));
        }
    }
}
