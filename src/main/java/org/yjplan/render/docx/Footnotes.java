package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Footnote;

/**
 * The footnotes part (ECMA-376 part 1, 17.11.10): the words of the footnotes that the body refers to, after the two
 * separators that Word draws above them.
 */
final class Footnotes {
    private static final ParagraphStyle FOOTNOTE = ParagraphStyle.light("FootnoteText");

    /** The words between the mark and the note. */
    private static final String GAP = "\u00a0";

    /**
     * A footnote with the number of its reference.
     *
     * @param words the footnote
     * @param id the id by which the body refers to it, from 1
     * @param counted whether Word's own count gives the document's mark; otherwise the mark is text
     */
    record Numbered(Footnote words, int id, boolean counted) {}

    private final List<Numbered> footnotes = new ArrayList<>();
    private int counted;

    /** Adds a footnote, in the order of the references. */
    Numbered add(Footnote footnote) {
        boolean agrees = footnote.mark().equals(String.valueOf(counted + 1));
        counted += agrees ? 1 : 0;
        Numbered numbered = new Numbered(footnote, footnotes.size() + 1, agrees);
        footnotes.add(numbered);
        return numbered;
    }

    /** Writes the part. */
    void write(WordXml xml, Bookmarks bookmarks, Hyperlinks hyperlinks, ContentControls controls) {
        InlineWriter inlines = InlineWriter.ofFootnotes(xml, bookmarks, hyperlinks, controls);
        xml.startWordPart("w:footnotes");
        separator(xml, -1, "separator");
        separator(xml, 0, "continuationSeparator");
        for (Numbered footnote : footnotes) {
            xml.start("w:footnote").attribute("w:id", footnote.id());
            xml.start("w:p").start("w:pPr").value("w:pStyle", "FootnoteText").end();
            mark(xml, inlines, footnote);
            inlines.write(footnote.words().content(), FOOTNOTE);
            xml.end().end();
        }
    }

    private static void mark(WordXml xml, InlineWriter inlines, Numbered footnote) {
        if (footnote.counted()) {
            xml.start("w:r")
                    .start("w:rPr")
                    .value("w:rStyle", "FootnoteReference")
                    .end();
            xml.empty("w:footnoteRef").end();
        } else {
            inlines.writeStyled(footnote.words().mark(), "FootnoteReference");
        }
        inlines.writeStyled(GAP, "FootnoteReference");
    }

    private static void separator(WordXml xml, int id, String kind) {
        xml.start("w:footnote").attribute("w:type", kind).attribute("w:id", id);
        xml.start("w:p").start("w:pPr").empty("w:spacing").attribute("w:after", 0);
        xml.attribute("w:line", 240).attribute("w:lineRule", "auto").end();
        xml.start("w:r").empty("w:" + kind).end().end().end();
    }
}
