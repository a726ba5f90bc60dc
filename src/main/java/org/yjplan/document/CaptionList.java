package org.yjplan.document;

import java.util.List;

/**
 * A list of the tables or figures of the document, with their pages. The {@link Finisher} fills it.
 *
 * @param kind what is listed
 * @param entries their captions in order; empty until filled
 * @param origin where it came from
 */
public record CaptionList(Kind kind, List<Contents.Entry> entries, Origin origin) implements Block {
    /** What a list can list. */
    public enum Kind {
        /** Tables that have a caption. */
        TABLES,
        /** Figures that have a caption. */
        FIGURES
    }

    /** Copies the list. */
    public CaptionList {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
