package org.yjplan.layout;

/**
 * The position of something with an id but no text of its own.
 *
 * @param anchor the thing
 */
record MarkerContent(Anchor anchor) implements Content {
    @Override
    public Widths widths() {
        return Widths.NONE;
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        pieces.add(new Marker(anchor));
        pieces.keepNext(1);
    }
}
