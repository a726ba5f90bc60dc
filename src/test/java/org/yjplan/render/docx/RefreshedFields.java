package org.yjplan.render.docx;

import java.util.List;
import java.util.function.Predicate;
import org.yjplan.document.DocumentWords;

/**
 * The contents and the lists of tables and figures as Word makes them when a reader refreshes them (ECMA-376 part 1,
 * 17.16.5.68): <code>\\o</code> takes the headings in Word's own heading styles, <code>\\c</code> the paragraphs that
 * count by a name.
 */
final class RefreshedFields {
    private RefreshedFields() {}

    /** The letters and digits of the entries that the contents have when the file is opened. */
    static List<String> contents(DocxFile file) {
        return entries(file, line -> line.style().matches("TOC[1-6]"));
    }

    /** The letters and digits of the entries that the contents have once refreshed. */
    static List<String> refreshedContents(DocxFile file, int depth) {
        return entries(file, line -> line.style().matches("Heading[1-" + depth + "]"));
    }

    /** The letters and digits of the entries that the lists of tables and figures have when the file is opened. */
    static List<String> captions(DocxFile file) {
        return entries(file, line -> line.style().equals("TableofFigures"));
    }

    /** The letters and digits of the entries that the list of a label has once refreshed. */
    static List<String> refreshedCaptions(DocxFile file, String label) {
        return entries(file, line -> line.sequences().contains(label));
    }

    private static List<String> entries(DocxFile file, Predicate<DocxText.Line> which) {
        return DocxText.lines(file).stream()
                .filter(which)
                .map(line -> DocumentWords.lettersAndDigits(line.words()))
                .toList();
    }
}
