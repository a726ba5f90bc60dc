package org.yjplan.layout;

/** Space that does not vanish at the top of a page, such as the padding of a box. */
final class Spacer extends Piece {
    private final float height;

    Spacer(float height) {
        this.height = height;
    }

    @Override
    float height() {
        return height;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        return y + height;
    }
}
