package org.yjplan.document;

import java.util.List;

/**
 * The title page, a page of its own without header and footer. Each paragraph's {@link Paragraph.Style style} says
 * which part of the page it is.
 *
 * @param paragraphs the words, in reading order
 * @param origin where it came from
 */
public record TitlePage(List<Paragraph> paragraphs, Origin origin) implements Block {
    /** Copies the list. */
    public TitlePage {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
