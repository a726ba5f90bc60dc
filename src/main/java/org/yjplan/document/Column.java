package org.yjplan.document;

/**
 * The kind of content of a column of a table. Widths follow from the content.
 *
 * @param kind what kind of content
 */
public record Column(Kind kind) {
    /** The kinds of content, which decide alignment and width. */
    public enum Kind {
        /** Words, left-aligned; takes the remaining width. */
        TEXT,
        /** Numbers, right-aligned in tabular figures, no wider than they need. */
        NUMBER,
        /** Filled in by hand; wide enough for that. */
        BLANK
    }
}
