package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A table of data.
 *
 * @param id the id by which cross-references find it, unique in the document
 * @param caption its caption
 * @param grid its columns, at least one, and its rows, at least one below the head
 * @param notes the notes under it, empty until collected
 * @param fit its layout, empty until fitted
 * @param origin where it came from
 */
public record Table(
        Optional<String> id,
        Optional<Caption> caption,
        TableGrid grid,
        List<TableNote> notes,
        Optional<TableFit> fit,
        Origin origin)
        implements Block {
    /** Checks that there are columns and rows. */
    public Table {
        notes = List.copyOf(notes);
        if (grid.columns().isEmpty() || grid.body().isEmpty()) {
            throw new IllegalArgumentException("a table without columns or rows");
        }
    }

    /** A table that is not fitted yet. */
    public Table(Optional<String> id, Optional<Caption> caption, TableGrid grid, List<TableNote> notes, Origin origin) {
        this(id, caption, grid, notes, Optional.empty(), origin);
    }

    /**
     * A table of rows.
     *
     * @throws IllegalArgumentException if they do not form a regular table: see {@link TableGrid#fault}
     */
    public Table(
            Optional<String> id,
            Optional<Caption> caption,
            List<Column> columns,
            List<Row> head,
            List<Row> body,
            List<TableNote> notes,
            Origin origin) {
        this(
                id,
                caption,
                TableGrid.of(columns, head, body)
                        .orElseThrow(() -> new IllegalArgumentException("not a regular table: "
                                + TableGrid.fault(columns.size(), head, body).orElseThrow())),
                notes,
                origin);
    }

    /** The same with its layout. */
    Table fitted(TableFit decided) {
        return new Table(id, caption, grid, notes, Optional.of(decided), origin);
    }

    /** The kinds of its columns. */
    public List<Column> columns() {
        return grid.columns();
    }

    /** The rows that name the columns, repeated on every page. */
    public List<Row> head() {
        return grid.head();
    }

    /** The other rows. */
    public List<Row> body() {
        return grid.body();
    }

    /** All rows, the head's first. */
    public List<Row> rows() {
        return grid.rows();
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        Optional<Caption> named = pass.caption(this);
        TableGrid filled = grid.withContent(pass::cell);
        List<TableNote> explained = Pass.each(notes, note -> {
            List<Inline> words = pass.inlines(note.content());
            return words == note.content() ? note : new TableNote(note.mark(), words, note.origin());
        });
        Optional<String> given = pass.id(this);
        boolean same = named == caption && filled == grid && explained == notes && given == id;
        return same ? this : new Table(given, named, filled, explained, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
