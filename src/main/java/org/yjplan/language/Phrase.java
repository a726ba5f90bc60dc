package org.yjplan.language;

/**
 * A phrase that documents show beside the words of a plan, in English and in Welsh.
 *
 * <p>{@code {0}}, {@code {1}} … stand for the values that a phrase is said with. Welsh phrases are worded so that no value
 * mutates and none decides about the words beside it.
 */
public enum Phrase {
    /** Before the number of a page. */
    PAGE("Page", "Tudalen"),
    /** Between the number of a page and that of all pages. */
    OF_PAGES("of", "o"),
    /** Behind the text of a draft. */
    DRAFT_MARK("DRAFT", "DRAFFT"),
    /** The same for those who cannot see it, and the status of a report. */
    DRAFT("Draft", "Drafft"),
    /** Where a table continues on another page. */
    CONTINUED("continued", "parhad"),
    /** A box that is ticked, for those who cannot see it. */
    TICKED("ticked", "wedi’i dicio"),
    /** A box that is not ticked. */
    NOT_TICKED("not ticked", "heb ei dicio"),
    /** A box that can be ticked. */
    TICK_BOX("Tick box", "Blwch ticio"),
    /** A footnote, for those who cannot see its mark. */
    FOOTNOTE("Footnote {0}", "Troednodyn {0}"),
    /** A note under a table, for those who cannot see its mark. */
    NOTE("Note {0}", "Nodyn {0}"),
    /** What leads from a note back to its mark. */
    BACK_TO_TEXT("Back to the text", "Yn ôl i’r testun"),
    /** A table, in its caption. */
    TABLE("Table", "Tabl"),
    /** A figure, in its caption. */
    FIGURE("Figure", "Ffigur"),
    /** A table, within a sentence. */
    TABLE_REFERENCE("table", "tabl"),
    /** A figure, within a sentence. */
    FIGURE_REFERENCE("figure", "ffigur"),
    /** A section, within a sentence. */
    SECTION_REFERENCE("section", "adran"),
    /** A paragraph, within a sentence. */
    PARAGRAPH_REFERENCE("paragraph", "paragraff"),
    /** The table of contents, for those who do not see that it is one. */
    CONTENTS_LIST("contents", "cynnwys"),
    /** A list of tables. */
    TABLES_LIST("tables", "tablau"),
    /** A list of figures. */
    FIGURES_LIST("figures", "ffigurau"),
    /** How large a table is, for those who cannot see it. */
    ONE_COLUMN("1 column", "Nifer y colofnau: 1"),
    /** The same of several columns. */
    COLUMNS("{0} columns", "Nifer y colofnau: {0}"),
    /** The number of its rows, after that of its columns. */
    ONE_ROW("1 row", "nifer y rhesi: 1"),
    /** The same of several rows. */
    ROWS("{0} rows", "nifer y rhesi: {0}"),
    /** How to read it. */
    COLUMNS_NAMED("with the columns named in the first row", "ac enwau’r colofnau yn y rhes gyntaf"),
    /** A box set apart from the text. */
    BOX("Box", "Blwch"),
    /** What such a box is. */
    BOX_DESCRIPTION("Text set apart in a box.", "Testun ar wahân mewn blwch."),
    /** A picture, in Word's list of what can be selected. */
    PICTURE("Picture {0}", "Llun {0}"),
    /** A file whose document has no title. */
    UNTITLED("Untitled", "Di-deitl");

    private final String english;
    private final String welsh;

    Phrase(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String english() {
        return english;
    }

    String welsh() {
        return welsh;
    }
}
