package org.yjplan.document;

import java.util.List;

/**
 * Important text, shown in bold.
 *
 * @param content the important text
 * @param origin where it came from
 */
public record Strong(List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Strong(passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
