package org.yjplan.layout;

import org.yjplan.theme.Colour;

/**
 * A short text on a background no wider than itself.
 *
 * @param body the text
 * @param room its preferred width, in points
 * @param colour of the background
 * @param before space above, in points
 */
record ChipContent(Content body, float room, Colour colour, float before) implements Content {
    @Override
    public Widths widths() {
        return body.widths();
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        float chip = Math.min(room, width);
        pieces.space(before);
        pieces.openFrame(x, chip, colour);
        body.flow(pieces, x, chip);
        pieces.closeFrame();
        pieces.space(4);
    }
}
