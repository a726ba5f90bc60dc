package org.yjplan.document;

/**
 * What a column of a table holds. Widths follow from the content.
 *
 * @param kind what kind of content
 */
public record Column(Kind kind) {
    /** The kinds of content, which decide alignment and width. */
    public enum Kind {
        /** Words, left-aligned; takes the width that the others leave. */
        TEXT,
        /** Numbers, right-aligned in tabular figures, no wider than they need. */
        NUMBER,
        /** To be written into by hand; wide enough for that. */
        BLANK
    }
}
