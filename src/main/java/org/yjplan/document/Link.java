package org.yjplan.document;

import java.util.List;

/**
 * An internal or external link.
 *
 * @param target {@code #id} of a heading or table of this document, or an address with its scheme
 * @param content what the reader sees
 * @param origin where it came from
 */
public record Link(String target, List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Link {
        content = List.copyOf(content);
    }

    /** Whether the target is in the same document. */
    public boolean isInternal() {
        return target.startsWith("#");
    }

    /** The id that an internal link leads to. */
    public String targetId() {
        if (!isInternal()) {
            throw new IllegalStateException("not a link within the document: " + target);
        }
        return target.substring(1);
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Link(target, passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
