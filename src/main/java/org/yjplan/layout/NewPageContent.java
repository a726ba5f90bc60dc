package org.yjplan.layout;

/** The end of a page. */
record NewPageContent() implements Content {
    @Override
    public Widths widths() {
        return Widths.NONE;
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        pieces.add(new NewPage());
    }
}
