package org.yjplan.layout;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.yjplan.document.Fits;
import org.yjplan.language.Wording;
import org.yjplan.theme.Theme;

/**
 * What every part of one layout needs.
 *
 * @param metrics widths of glyphs
 * @param theme sizes, colours, distances
 * @param words the program's words, in the document's language
 * @param missing collects the characters that no font has
 * @param fits collects decisions about lists and title pages
 * @param tables how many tables were measured so far
 * @param table which table the notes belong to; 0 outside of tables
 */
record LayoutContext(
        FontMetrics metrics,
        Theme theme,
        Wording words,
        Set<MissingGlyph> missing,
        Fits fits,
        AtomicInteger tables,
        int table) {
    LayoutContext(FontMetrics metrics, Theme theme, Wording words, Set<MissingGlyph> missing, Fits fits) {
        this(metrics, theme, words, missing, fits, new AtomicInteger(), 0);
    }

    /** Whether it is for the content of a table. */
    boolean isInTable() {
        return table > 0;
    }

    /** The context within the next table. */
    LayoutContext inTable() {
        return new LayoutContext(metrics, theme, words, missing, fits, tables, tables.incrementAndGet());
    }

    /** The id of a note of the table; it contains a space, which no id in a document does. */
    String idOfNote(String mark) {
        return "note " + table + mark;
    }

    TextMeasurer measurer() {
        return new TextMeasurer(metrics, missing);
    }

    /** Lines of a style: baselines at a multiple of its size, text centred vertically in its line. */
    TextContent.Shape shape(TextStyle style, float multiple) {
        float ascent = metrics.ascent(style.face()) * style.size() / 1000;
        float descent = metrics.descent(style.face()) * style.size() / 1000;
        float leading = style.size() * multiple;
        return new TextContent.Shape(leading, (leading - ascent - descent) / 2 + ascent, false, 0, 0, false, 0);
    }
}
