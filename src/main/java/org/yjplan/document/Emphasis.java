package org.yjplan.document;

import java.util.List;

/**
 * Emphasised text, shown in italics.
 *
 * @param content the emphasised text
 * @param origin where it came from
 */
public record Emphasis(List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Emphasis(passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
