package org.yjplan.layout;

/** The position of something with an id but no text of its own. */
final class Marker extends Piece {
    private final Anchor anchor;

    Marker(Anchor anchor) {
        this.anchor = anchor;
    }

    @Override
    float height() {
        return 0;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        canvas.anchor(anchor, y);
        return y;
    }
}
