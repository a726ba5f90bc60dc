package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param id the id by which links find it, unique in the document; empty until the {@link Finisher} has assigned one
 * @param numbered whether it takes part in the numbering
 * @param listed whether the contents list it
 * @param number such as “4.2”; empty until numbered, or if it is not numbered
 * @param content the words
 * @param origin where it came from
 */
public record Heading(
        int level,
        Optional<String> id,
        boolean numbered,
        boolean listed,
        Optional<String> number,
        List<Inline> content,
        Origin origin)
        implements Block {
    /** Checks the level and copies the list. */
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("no such level: " + level);
        }
        content = List.copyOf(content);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Heading(level, id, numbered, listed, number, passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
