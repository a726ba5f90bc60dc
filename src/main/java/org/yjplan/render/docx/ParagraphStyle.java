package org.yjplan.render.docx;

/**
 * A named paragraph style of {@code styles.xml}.
 *
 * @param id its id there
 * @param bold whether it is bold. Bold is a toggle (ECMA-376 part 1, 17.7.3): a bold character style within a bold
 *     paragraph style would come out light, so such runs say so themselves
 * @param spaced whether it keeps the distance above it that it should have below a table
 */
record ParagraphStyle(String id, boolean bold, boolean spaced) {
    static final ParagraphStyle BODY = light("BodyText");
    static final ParagraphStyle NUMBERED = light("NumberedParagraph");
    static final ParagraphStyle CREST = light("PlanCrest");
    static final ParagraphStyle AUTHORITY = light("PlanAuthority");
    static final ParagraphStyle TITLE = bold("Title");
    static final ParagraphStyle PERIOD = light("Subtitle");
    static final ParagraphStyle STATUS = bold("PlanStatus");
    static final ParagraphStyle STATEMENT = light("PlanStatement");
    static final ParagraphStyle CAPTION = new ParagraphStyle("Caption", true, true);
    static final ParagraphStyle FIGURE = light("Figure");
    static final ParagraphStyle FIGURE_CAPTION = bold("FigureCaption");
    static final ParagraphStyle LISTED_CAPTION = light("TableofFigures");
    static final ParagraphStyle FOOTNOTE = light("FootnoteText");
    static final ParagraphStyle QUOTE = light("Quote");
    static final ParagraphStyle ATTRIBUTION = light("QuoteAttribution");
    static final ParagraphStyle CALL_OUT = light("CallOut");
    static final ParagraphStyle CALL_OUT_TEXT = light("CallOutText");
    static final ParagraphStyle CALL_OUT_LIST = light("CallOutList");
    static final ParagraphStyle TREE_BOX = light("TreeBox");
    static final ParagraphStyle TERM = bold("DefinitionTerm");
    static final ParagraphStyle DEFINITION = light("Definition");
    static final ParagraphStyle SIGNATURE = light("Signature");
    static final ParagraphStyle TABLE_TEXT = light("TableText");
    static final ParagraphStyle TABLE_NUMBER = light("TableNumber");
    static final ParagraphStyle TABLE_HEADING = bold("TableHeading");
    static final ParagraphStyle INNER_HEADING = bold("InnerTableHeading");
    static final ParagraphStyle TABLE_LABEL = bold("TableLabel");
    static final ParagraphStyle TABLE_TOTAL = bold("TableTotal");
    static final ParagraphStyle TABLE_NOTE = new ParagraphStyle("TableNote", false, true);
    static final ParagraphStyle SEPARATOR = light("Separator");
    static final ParagraphStyle HEADER = light("Header");
    static final ParagraphStyle FOOTER = light("Footer");

    /** How many levels Word's list styles have. */
    static final int LIST_LEVELS = 5;

    private static ParagraphStyle light(String id) {
        return new ParagraphStyle(id, false, false);
    }

    private static ParagraphStyle bold(String id) {
        return new ParagraphStyle(id, true, false);
    }

    /** A heading, level 1 to 6. One that the contents leave out has a style that Word's contents field passes over. */
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

    /** Whether it is that of running text, numbered or not. */
    boolean isRunningText() {
        return equals(BODY) || equals(NUMBERED);
    }

    /** Whether it is a heading's. */
    boolean heading() {
        return id.startsWith("Heading");
    }

    private static String levelled(String family, int level) {
        return level == 0 ? family : family + Math.min(level + 1, LIST_LEVELS);
    }
}
