package org.yjplan.document;

import java.util.List;

/**
 * A list of the tables or figures of the document, with their pages. The {@link Finisher} fills it, or removes it if
 * there are too few of them to need a list.
 *
 * @param kind what is listed
 * @param from the least number of entries for which the list is kept, at least 1
 * @param entries their captions in order; empty until filled
 * @param origin where it came from
 */
public record CaptionList(Kind kind, int from, List<Contents.Entry> entries, Origin origin) implements Block {
    /** The kinds of lists. */
    public enum Kind {
        /** Tables that have a caption. */
        TABLES,
        /** Figures that have a caption. */
        FIGURES
    }

    /** A list that stays, however few there are. */
    public CaptionList(Kind kind, List<Contents.Entry> entries, Origin origin) {
        this(kind, 1, entries, origin);
    }

    /** Copies the list. */
    public CaptionList {
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
