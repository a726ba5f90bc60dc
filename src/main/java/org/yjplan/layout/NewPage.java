package org.yjplan.layout;

/** The end of a page. No effect within a cell. */
final class NewPage extends Piece {
    @Override
    float height() {
        return 0;
    }

    @Override
    float place(Canvas canvas, float y, float bottom, boolean force) {
        return y;
    }
}
