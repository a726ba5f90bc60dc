package org.yjplan.document;

import java.util.List;

/**
 * A note where its author wrote it. In a table the {@link Finisher} moves it under the table and leaves a {@link
 * NoteMark}; anywhere else it becomes a {@link Footnote}.
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
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Note(passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
