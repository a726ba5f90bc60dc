package org.yjplan.document;

import java.util.List;

/**
 * A RAG rating. The words say everything that the colour says, so that nobody depends on seeing it.
 *
 * <p>A cell that contains only a rating is tinted as a whole.
 *
 * @param colour the tint
 * @param content the words, as in “Amber – on track”
 * @param origin where it came from
 */
public record Rag(Colour colour, List<Inline> content, Origin origin) implements Inline {
    /** The colours of a rating. */
    public enum Colour {
        /** Good, or done as planned. */
        GREEN,
        /** In doubt. */
        AMBER,
        /** Bad, or late. */
        RED,
        /** Complete. */
        BLUE,
        /** Not started. */
        GREY
    }

    /** Checks that there are words. */
    public Rag {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a rating without words");
        }
    }

    @Override
    public Inline withContent(Pass<?, ?> pass) {
        List<Inline> passed = pass.inlines(content);
        return passed == content ? this : new Rag(colour, passed, origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
