package org.yjplan.layout;

import org.yjplan.document.Image;
import org.yjplan.theme.Colour;

/**
 * A mark on a page. Lengths are in points; x counts from the left edge of the page, y from its top edge downwards.
 * Fragments are painted in their order: what lies behind comes first.
 */
public sealed interface Fragment {
    /** What it belongs to. */
    Owner owner();

    /**
     * Characters in one face, size and colour on one line. A space at the end marks where a line was broken; it is
     * for text extraction, and takes no room.
     *
     * @param x where the first character starts
     * @param y the baseline
     * @param text the characters; every one of them is in the face
     * @param face the face
     * @param size the size of type
     * @param colour the colour
     * @param width the advance width, including kerning, without a space at the end
     * @param owner what it belongs to
     */
    record Text(float x, float y, String text, Face face, float size, Colour colour, float width, Owner owner)
            implements Fragment {}

    /**
     * A filled rectangle.
     *
     * @param x left edge
     * @param y upper edge
     * @param width width
     * @param height height
     * @param colour the colour
     * @param owner what it belongs to
     */
    record Fill(float x, float y, float width, float height, Colour colour, Owner owner) implements Fragment {}

    /**
     * A picture.
     *
     * @param x left edge
     * @param y upper edge
     * @param width width
     * @param height height
     * @param image the picture
     * @param owner what it belongs to
     */
    record Picture(float x, float y, float width, float height, Image image, Owner owner) implements Fragment {}

    /**
     * Room for a signature, above a line.
     *
     * @param x left edge
     * @param y upper edge
     * @param width width
     * @param height height
     * @param label what belongs there
     * @param owner what it belongs to
     */
    record SignatureField(float x, float y, float width, float height, String label, Owner owner) implements Fragment {}

    /**
     * A row of dots that leads the eye from an entry to its page number.
     *
     * @param x where it starts
     * @param y the baseline
     * @param width how far it reaches
     * @param colour the colour
     */
    record Leader(float x, float y, float width, Colour colour) implements Fragment {
        @Override
        public Owner owner() {
            return Artifact.DECORATION;
        }
    }

    /**
     * Text across the page, rising from left to right.
     *
     * @param text the characters
     * @param x the middle of the text
     * @param y the middle of the text
     * @param angle by how much it rises, in degrees
     * @param face the face
     * @param size the size of type
     * @param width the advance width
     * @param colour the colour
     */
    record Watermark(String text, float x, float y, float angle, Face face, float size, float width, Colour colour)
            implements Fragment {
        @Override
        public Owner owner() {
            return Artifact.WATERMARK;
        }
    }
}
