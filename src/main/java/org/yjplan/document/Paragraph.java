package org.yjplan.document;

import java.util.List;

/**
 * A paragraph.
 *
 * @param style its role
 * @param content the words
 * @param origin where it came from
 */
public record Paragraph(Style style, List<Inline> content, Origin origin) implements Block {
    /** The role of a paragraph. */
    public enum Style {
        /** Running text. */
        BODY,
        /** On the title page: the organisation. */
        AUTHORITY,
        /** On the title page: the title. */
        TITLE,
        /** On the title page: the years covered. */
        PERIOD,
        /** On the title page: draft, for approval, approved. */
        STATUS,
        /** On the title page: by whom and under which law it was prepared. */
        STATEMENT,
        /** After a quotation: its source. */
        ATTRIBUTION
    }

    /** Copies the list. */
    public Paragraph {
        content = List.copyOf(content);
    }

    /** Running text. */
    public static Paragraph of(List<Inline> content, Origin origin) {
        return new Paragraph(Style.BODY, content, origin);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Paragraph(style, passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
