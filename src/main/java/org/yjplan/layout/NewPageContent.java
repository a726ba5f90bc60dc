package org.yjplan.layout;

/** The end of a page. */
record NewPageContent() implements Content {
    @Override
    public Widths widths() {
        return Widths.NONE;
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        flow.add(new NewPage());
    }
}
