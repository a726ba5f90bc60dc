package org.yjplan.prose;

/**
 * Where prose will stand, which decides what may stand in it.
 *
 * @param place the kind of place
 * @param headingLevel the level of the heading above it, 0 to 6; 0 if there is none
 */
public record Setting(Place place, int headingLevel) {
    /** The kinds of place. */
    public enum Place {
        /** Between other blocks: everything may stand here. */
        SECTION,
        /** In a list item or a table cell: paragraphs and lists. */
        ITEM,
        /** In a quotation: paragraphs and lists. */
        QUOTE
    }

    /** Within a line. */
    static final Setting ONE_LINE = new Setting(Place.ITEM, 0);

    /** Between the blocks under a heading of a level. */
    public static Setting section(int headingLevel) {
        return new Setting(Place.SECTION, headingLevel);
    }

    /** In a list item or a table cell. */
    public static Setting item(int headingLevel) {
        return new Setting(Place.ITEM, headingLevel);
    }

    Setting in(Place inner) {
        return new Setting(inner, headingLevel);
    }

    /** The place in words, as in “in a list”. */
    String words() {
        return switch (place) {
            case SECTION -> "here";
            case ITEM -> "in a list or a table";
            case QUOTE -> "in a quotation";
        };
    }
}
