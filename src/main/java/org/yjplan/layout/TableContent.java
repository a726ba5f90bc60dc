package org.yjplan.layout;

import java.util.List;
import java.util.Optional;

/**
 * A table with its caption and notes.
 *
 * @param caption what stands above
 * @param grid the rows
 * @param notes what stands below
 * @param around space above and below, in points
 */
record TableContent(Optional<Content> caption, GridContent grid, List<Content> notes, float around) implements Content {
    @Override
    public Widths widths() {
        return grid.widths();
    }

    /** Whether it wants more room across than this. */
    boolean isTooWideFor(float width) {
        return grid.columns().readable() > width;
    }

    @Override
    public void flow(Flow flow, float x, float width) {
        int first = flow.pieces().size();
        flow.space(around);
        caption.ifPresent(words -> words.flow(flow, x, width));
        grid.flow(flow, x, width);
        if (!notes.isEmpty()) {
            flow.space(4);
            flow.keepNext(1);
            notes.forEach(note -> note.flow(flow, x, width));
        }
        flow.pieces().get(first).leads(flow.pieces().size() - first);
        flow.space(around);
    }
}
