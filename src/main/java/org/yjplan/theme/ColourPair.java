package org.yjplan.theme;

/**
 * A background colour and a text colour, with enough contrast for the text to be read.
 *
 * @param background the background colour
 * @param text the text colour
 */
public record ColourPair(Colour background, Colour text) {
    /** The minimum contrast of text: WCAG 2.2, success criterion 1.4.3 (AA). */
    public static final double LEAST_CONTRAST = 4.5;

    /** Checks the contrast. */
    public ColourPair {
        double contrast = background.contrastWith(text);
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalArgumentException("#%s on #%s has a contrast of %.2f to 1; text needs 4.5 to 1"
                    .formatted(text.hex(), background.hex(), contrast));
        }
    }
}
