package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of data. Always regular: every slot of its grid is covered by just one cell, and no cell reaches from the head
 * into the body.
 *
 * @param id by which cross-references find it, unique in the document
 * @param caption what it is called
 * @param columns what its columns hold, at least one
 * @param head the rows that name the columns, repeated on every page
 * @param body the other rows, at least one
 * @param notes the notes under it, empty until gathered
 * @param origin where it came from
 */
public record Table(
        Optional<String> id,
        Optional<Caption> caption,
        List<Column> columns,
        List<Row> head,
        List<Row> body,
        List<TableNote> notes,
        Origin origin)
        implements Block {
    /** Checks that the table is regular: see {@link TableGrid#fault}. */
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        if (columns.isEmpty() || body.isEmpty()) {
            throw new IllegalArgumentException("a table without columns or rows");
        }
        Optional<String> fault = TableGrid.fault(columns.size(), head, body);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a regular table: " + fault.get());
        }
    }

    /** All rows, the head's first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(head.size() + body.size());
        rows.addAll(head);
        rows.addAll(body);
        return rows;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
