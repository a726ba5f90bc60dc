package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * The table of contents. The {@link Finisher} fills in the entries; layout adds the page numbers.
 *
 * @param depth the lowest level of heading that is listed, 1 to 6
 * @param entries the headings in order; empty until filled
 * @param origin where it came from
 */
public record Contents(int depth, List<Entry> entries, Origin origin) implements Block {
    /**
     * A line of the contents.
     *
     * @param level the level of the heading
     * @param target the id of the heading
     * @param number the number of the heading, if it has one
     * @param content the words of the heading, without links and line breaks
     */
    public record Entry(int level, String target, Optional<String> number, List<Inline> content) {
        /** Copies the list. */
        public Entry {
            content = List.copyOf(content);
        }
    }

    /** Copies the list. */
    public Contents {
        entries = List.copyOf(entries);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        return this;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
