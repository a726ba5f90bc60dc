package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param scope whether it names a row or a column
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param blocks its content; empty if unknown
 * @param origin where it came from
 */
public record Cell(Scope scope, int columnSpan, int rowSpan, List<Block> blocks, Origin origin) {
    /** What a cell is the header of. */
    public enum Scope {
        /** Nothing: it holds data. */
        NONE,
        /** The column, or columns, below it. */
        COLUMN,
        /** The row, or rows, beside it. */
        ROW
    }

    /** Checks the spans. */
    public Cell {
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("a cell of %d columns by %d rows".formatted(columnSpan, rowSpan));
        }
        blocks = List.copyOf(blocks);
    }

    /** Whether it names a row or a column. */
    public boolean isHeader() {
        return scope != Scope.NONE;
    }

    /** The colour of the whole cell: that of the rating, if it contains nothing else. */
    public Optional<Rag.Colour> tint() {
        if (blocks.size() == 1
                && blocks.get(0) instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Rag rag) {
            return Optional.of(rag.colour());
        }
        return Optional.empty();
    }
}
