package org.yjplan.document;

import java.util.List;

/**
 * A note to a value in a table cell, as the template wrote it: in place. The {@link Finisher} moves it under the table
 * and leaves a {@link NoteMark}.
 *
 * @param content the words of the note
 * @param origin where it came from
 */
public record Note(List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Note {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
