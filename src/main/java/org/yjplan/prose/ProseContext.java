package org.yjplan.prose;

/**
 * Where prose will be placed, which decides what it may contain.
 *
 * @param location the kind of place
 * @param headingLevel the level of the heading above it, 0 to 6; 0 if there is none
 */
public record ProseContext(Place location, int headingLevel) {
    /** The kinds of place. */
    public enum Place {
        /** Between other blocks: everything is allowed. */
        SECTION,
        /** In a list item or a header cell: paragraphs and lists. */
        ITEM,
        /** In a data cell: paragraphs, lists, and components that fit. */
        CELL,
        /** In a quotation: paragraphs and lists. */
        QUOTE
    }

    /** Within a line. */
    static final ProseContext ONE_LINE = new ProseContext(Place.ITEM, 0);

    /** Between the blocks under a heading of a level. */
    public static ProseContext section(int headingLevel) {
        return new ProseContext(Place.SECTION, headingLevel);
    }

    /** In a list item or a header cell. */
    public static ProseContext item(int headingLevel) {
        return new ProseContext(Place.ITEM, headingLevel);
    }

    /** In a data cell. */
    public static ProseContext cell(int headingLevel) {
        return new ProseContext(Place.CELL, headingLevel);
    }

    ProseContext in(Place inner) {
        return new ProseContext(inner, headingLevel);
    }

    /** The place in words, as in “in a list”. */
    String words() {
        return switch (location) {
            case SECTION -> "here";
            case ITEM -> "in a list or a table";
            case CELL -> "in a cell of a table";
            case QUOTE -> "in a quotation";
        };
    }
}
