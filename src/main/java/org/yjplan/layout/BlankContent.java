package org.yjplan.layout;

import org.yjplan.theme.Colour;

/**
 * A line to sign on.
 *
 * @param element what it belongs to
 * @param height space above the line, in points
 * @param width its preferred width, in points
 * @param colour of the line
 */
record BlankContent(Element element, float height, float width, Colour colour) implements Content {
    private static final float THICKNESS = 0.5f;

    @Override
    public Widths widths() {
        return new Widths(Math.min(width, 60), width);
    }

    @Override
    public void flow(PieceCollector pieces, float x, float room) {
        pieces.add(new Blank(x, Math.min(room, width)));
    }

    private final class Blank extends Piece {
        private final float x;
        private final float length;

        private Blank(float x, float length) {
            this.x = x;
            this.length = length;
        }

        @Override
        float height() {
            return height;
        }

        @Override
        float place(Canvas canvas, float y, float bottom, boolean force) {
            float line = y + height - THICKNESS;
            if (element.role() instanceof Role.Field field) {
                canvas.mark(
                        new Fragment.SignatureField(x, y, length, height - THICKNESS, field.description(), element));
                canvas.rule(x, line, length, THICKNESS, colour);
            } else {
                canvas.mark(new Fragment.Fill(x, line, length, THICKNESS, colour, element));
            }
            return y + height;
        }
    }
}
