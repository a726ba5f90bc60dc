package org.yjplan.render.docx;

/**
 * A named paragraph style of {@code styles.xml}. One that a single writer uses is named there.
 *
 * @param id its id there
 * @param bold whether it is bold. Bold is a toggle (ECMA-376 part 1, 17.7.3): a bold character style within a bold
 *     paragraph style would cancel out, so such runs set bold themselves
 * @param spaced whether its space above is kept below a table
 */
record ParagraphStyle(String id, boolean bold, boolean spaced) {
    static final ParagraphStyle BODY = light("BodyText");
    static final ParagraphStyle NUMBERED = light("NumberedParagraph");
    static final ParagraphStyle FIGURE_CAPTION = bold("FigureCaption");
    static final ParagraphStyle ATTRIBUTION = light("QuoteAttribution");
    static final ParagraphStyle SEPARATOR = light("Separator");

    /** How many levels Word's list styles have. */
    static final int LIST_LEVELS = 5;

    /** A style in the usual weight. */
    static ParagraphStyle light(String id) {
        return new ParagraphStyle(id, false, false);
    }

    /** A style in bold. */
    static ParagraphStyle bold(String id) {
        return new ParagraphStyle(id, true, false);
    }

    /** A heading, level 1 to 6. One left out of the contents has a style that Word's contents field skips. */
    static ParagraphStyle heading(int level, boolean listed) {
        return new ParagraphStyle("Heading" + level + (listed ? "" : "Unlisted"), true, true);
    }

    /** A line of the contents, level 1 to 6. */
    static ParagraphStyle contents(int level) {
        return light("TOC" + level);
    }

    /** A bulleted item, level from 0. */
    static ParagraphStyle bullet(int level) {
        return light(levelled("ListBullet", level));
    }

    /** A numbered item, level from 0. */
    static ParagraphStyle number(int level) {
        return light(levelled("ListNumber", level));
    }

    /** A further paragraph of an item, level from 0. */
    static ParagraphStyle continued(int level) {
        return light(levelled("ListContinue", level));
    }

    /** Whether it is a style of body text, numbered or not. */
    boolean isRunningText() {
        return equals(BODY) || equals(NUMBERED);
    }

    /** Whether it is a heading style. */
    boolean heading() {
        return id.startsWith("Heading");
    }

    private static String levelled(String family, int level) {
        return level == 0 ? family : family + Math.min(level + 1, LIST_LEVELS);
    }
}
