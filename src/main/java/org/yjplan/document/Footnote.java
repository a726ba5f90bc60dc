package org.yjplan.document;

import java.util.List;

/**
 * A note to the text, at the place of its mark. The words go at the foot of the page, or at the end if there are
 * no pages.
 *
 * @param mark its number
 * @param content the words of the note
 * @param origin where it came from
 */
public record Footnote(String mark, List<Inline> content, Origin origin) implements Inline {
    /** Copies the list. */
    public Footnote {
        content = List.copyOf(content);
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Footnote(mark, passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
