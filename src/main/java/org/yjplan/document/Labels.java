package org.yjplan.document;

/**
 * The words that passes add to a document, in its language.
 *
 * @param table before the number of a table, in its caption
 * @param tableReference before the number of a table, within a sentence
 * @param figure before the number of a figure, in its caption
 * @param figureReference before the number of a figure, within a sentence
 * @param sectionReference before the number of a section, within a sentence
 * @param paragraphReference before the number of a paragraph, within a sentence
 */
record Labels(
        String table,
        String tableReference,
        String figure,
        String figureReference,
        String sectionReference,
        String paragraphReference) {
    private static final Labels ENGLISH = new Labels("Table", "table", "Figure", "figure", "section", "paragraph");
    private static final Labels WELSH = new Labels("Tabl", "tabl", "Ffigur", "ffigur", "adran", "paragraff");

    /** The words of a language, English where we have none. */
    static Labels of(String languageTag) {
        return languageTag.startsWith("cy") ? WELSH : ENGLISH;
    }
}
