package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Table;
import org.yjplan.document.TableFit;

/**
 * A table with its caption and notes.
 *
 * @param table the table
 * @param caption the lines above
 * @param grid the rows
 * @param notes the lines below
 * @param around space above and below, in points
 */
record TableContent(Table table, Optional<Content> caption, GridContent grid, List<Content> notes, float around)
        implements Content {
    @Override
    public Widths widths() {
        return grid.widths();
    }

    /** Whether it needs more width than this. */
    boolean isTooWideFor(float width) {
        return grid.columns().readable() > width;
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        int first = flow.pieces().size();
        flow.space(around);
        caption.ifPresent(words -> words.flow(flow, x, width));
        flow.decide(table, fit(grid.columns().widths(width), grid.flowRows(flow, x, width)));
        if (!notes.isEmpty()) {
            flow.space(4);
            flow.keepNext(1);
            notes.forEach(note -> note.flow(flow, x, width));
        }
        flow.pieces().get(first).leads(flow.pieces().size() - first);
        flow.space(around);
    }

    /** Rows in which no cell starts are not rows of the grid; they have no height. */
    private TableFit fit(float[] widths, List<Boolean> whole) {
        List<Float> columns = new ArrayList<>(widths.length);
        for (float width : widths) {
            columns.add(width);
        }
        List<TableFit.RowFit> rows = new ArrayList<>();
        int next = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            if (table.grid().startingIn(r).isEmpty()) {
                rows.add(new TableFit.RowFit(0, true));
            } else {
                rows.add(new TableFit.RowFit(grid.rows().get(next).least(), whole.get(next)));
                next++;
            }
        }
        return new TableFit(columns, rows);
    }
}
