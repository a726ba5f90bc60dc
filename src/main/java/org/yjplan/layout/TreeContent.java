package org.yjplan.layout;

import java.util.List;

/**
 * Boxes one below another, each indented under its parent.
 *
 * @param boxes from the top down
 * @param look how they are drawn
 * @param captioned whether a caption follows
 */
record TreeContent(List<Box> boxes, TreeBox.Look look, boolean captioned) implements Content {
    /**
     * A box.
     *
     * @param text the words
     * @param shape how they are laid out
     * @param siblingFollows for the box and its ancestors, the topmost first, whether a sibling follows
     * @param leads whether its children follow
     */
    record Box(MeasuredText text, TextContent.Shape shape, List<Boolean> siblingFollows, boolean leads) {
        private int depth() {
            return siblingFollows.size() - 1;
        }
    }

    @Override
    public Widths widths() {
        return boxes.stream()
                .map(box -> new Widths(box.text().least(), box.text().most())
                        .plus(box.depth() * look.indent() + 2 * look.horizontal()))
                .reduce(Widths.NONE, Widths::and);
    }

    /** All boxes are as wide as the widest needs, if there is room. */
    @Override
    public void flow(PieceCollector flow, float x, float width) {
        float widest = 0;
        for (Box box : boxes) {
            widest = Math.max(widest, box.text().most() + 2 * look.horizontal() + 1);
        }
        for (Box box : boxes) {
            float indent = box.depth() * look.indent();
            float boxWidth = Math.min(Math.max(1, width - indent), widest);
            add(box, flow, x, boxWidth);
            if (box.leads()) {
                flow.keepNext(1);
            }
        }
        if (captioned) {
            flow.keepNext(1);
        }
    }

    /** A box that no page can hold is not drawn, so that its words can continue on the next. */
    private void add(Box box, PieceCollector flow, float x, float width) {
        float left = x + box.depth() * look.indent();
        PieceCollector inside = new PieceCollector(flow.pageHeight());
        float room = Math.max(1, width - 2 * look.horizontal());
        TextContent.of(box.text(), box.shape()).flow(inside, left + look.horizontal(), room);
        TreeBox drawn = new TreeBox(inside.pieces(), box.siblingFollows(), x, width, look, flow.depth());
        if (drawn.height() <= flow.pageHeight()) {
            flow.add(drawn);
        } else {
            inside.pieces().forEach(flow::add);
        }
    }
}
