package org.yjplan.layout;

import java.util.List;

/**
 * Contents, one below another.
 *
 * @param contents from the top down
 */
record StackContent(List<Content> contents) implements Content {
    @Override
    public Widths widths() {
        return contents.stream().map(Content::widths).reduce(Widths.NONE, Widths::and);
    }

    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        contents.forEach(content -> content.flow(pieces, x, width));
    }
}
