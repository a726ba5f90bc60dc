package org.yjplan.layout;

/**
 * The words that layout adds to a document, in its language.
 *
 * @param page before the number of a page
 * @param of between the number of a page and that of all pages
 * @param draft what lies behind the text of a draft
 * @param continued where a table goes on; empty where pages do not say so
 * @param ticked a box that is ticked, for those who cannot see it
 * @param notTicked a box that is not ticked
 * @param footnote before the number of a footnote
 * @param note before the letter of a note under a table
 * @param back what leads from a note back to its mark
 */
record Words(
        String page,
        String of,
        String draft,
        String continued,
        String ticked,
        String notTicked,
        String footnote,
        String note,
        String back) {
    private static final Words ENGLISH = new Words(
            "Page", "of", "DRAFT", "continued", "ticked", "not ticked", "Footnote", "Note", "Back to the text");
    private static final Words WELSH = new Words(
            "Tudalen",
            "o",
            "DRAFFT",
            "parhad",
            "wedi’i dicio",
            "heb ei dicio",
            "Troednodyn",
            "Nodyn",
            "Yn ôl i’r testun");

    /** The same for pages that do not say where a table goes on. */
    Words withoutContinued() {
        return new Words(page, of, draft, "", ticked, notTicked, footnote, note, back);
    }

    /** The words of a language, English where we have none. */
    static Words of(String languageTag) {
        return languageTag.startsWith("cy") ? WELSH : ENGLISH;
    }
}
