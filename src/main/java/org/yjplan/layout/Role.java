package org.yjplan.layout;

import org.yjplan.document.Cell;
import org.yjplan.document.ListLabels;

/** The role of an element in the structure of a document. */
public sealed interface Role {
    /** Roles without attributes. */
    enum Plain implements Role {
        /** The whole document. */
        DOCUMENT,
        /** The title of the document, on its title page. */
        TITLE,
        /** A paragraph. */
        PARAGRAPH,
        /** An item of a list, or a term with its meaning. */
        ITEM,
        /** The number or bullet of an item; a term; the mark of a note. */
        LABEL,
        /** What an item holds. */
        ITEM_BODY,
        /** A table. */
        TABLE,
        /** The rows that name the columns. */
        HEAD_ROWS,
        /** The other rows. */
        BODY_ROWS,
        /** A row. */
        ROW,
        /** The caption of a table. */
        CAPTION,
        /** The table of contents. */
        CONTENTS,
        /** A line of the contents. */
        CONTENTS_ITEM,
        /** A reference to a place in the same document. */
        REFERENCE,
        /** A quotation. */
        QUOTE,
        /** A box set apart from the text. */
        CALL_OUT,
        /** A note under a table or at the foot of a page. */
        NOTE,
        /** A group, such as a figure and its caption. */
        GROUP
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    record Heading(int level) implements Role {}

    /**
     * A list.
     *
     * @param numbering how its items are labelled
     */
    record List(Numbering numbering) implements Role {}

    /**
     * A cell.
     *
     * @param scope what it names
     * @param columnSpan how many columns it covers
     * @param rowSpan how many rows it covers
     */
    record TableCell(Cell.Scope scope, int columnSpan, int rowSpan) implements Role {}

    /**
     * A link.
     *
     * @param target {@code #id} within the document, or an address with its scheme
     * @param description where it leads, for those who cannot see the page
     */
    record Link(String target, String description) implements Role {}

    /**
     * Something visual, described for those who cannot see it.
     *
     * @param description what it is
     */
    record Figure(String description) implements Role {}

    /**
     * A place to sign in.
     *
     * @param description what belongs there
     */
    record Field(String description) implements Role {}

    /**
     * Words in another language.
     *
     * @param language an IETF language tag
     */
    record Foreign(String language) implements Role {}

    /**
     * A symbol with a meaning, described for those who cannot see it.
     *
     * @param description what it means
     */
    record Sign(String description) implements Role {}

    /** How the items of a list are labelled. */
    enum Numbering {
        /** By bullets. */
        BULLET,
        /** By terms, in a definition list. */
        TERM,
        /** By nothing: its items are boxes. */
        NONE,
        /** 1, 2, 3. */
        DECIMAL,
        /** a, b, c. */
        LOWER_LETTER,
        /** i, ii, iii. */
        LOWER_ROMAN;

        /** The numbering of a list with some labels. */
        static Numbering of(ListLabels labels) {
            return switch (labels) {
                case DISC, DASH, CIRCLE, SQUARE -> BULLET;
                case DECIMAL -> DECIMAL;
                case LOWER_LETTER -> LOWER_LETTER;
                case LOWER_ROMAN -> LOWER_ROMAN;
            };
        }
    }
}
