package org.yjplan.document;

/**
 * The sign of an authority at the head of a title page.
 *
 * @param image the picture
 * @param alternative what it shows in words, for those who cannot see it; nothing if it only decorates
 * @param height how high it is shown, in points
 */
public record Crest(Image image, String alternative, float height) {
    /** Whether it says nothing that the text does not. */
    public boolean isDecorative() {
        return alternative.isEmpty();
    }

    /** How wide it is at that height, in points. */
    public float width() {
        return height * image.width() / image.height();
    }
}
