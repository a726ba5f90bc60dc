package org.yjplan.document;

import java.util.List;

/**
 * Words in a different language from the text around them, so that a screen reader pronounces them correctly.
 *
 * @param language an IETF language tag, such as {@code cy-GB}
 * @param content the words
 * @param origin where it came from
 */
public record Foreign(String language, List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Foreign {
        content = List.copyOf(content);
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Foreign(language, passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
