package org.yjplan.document;

/**
 * The crest or logo of an authority at the top of a title page.
 *
 * @param image the picture
 * @param alternative a description for those who cannot see it; empty if decorative
 * @param height its height as shown, in points
 */
public record Crest(Image image, String alternative, float height) {
    /** Whether it is decorative, adding nothing to the text. */
    public boolean isDecorative() {
        return alternative.isEmpty();
    }

    /** Its width at that height, in points. */
    public float width() {
        return height * image.width() / image.height();
    }
}
