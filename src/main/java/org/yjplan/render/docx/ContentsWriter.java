package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.Contents;
import org.yjplan.layout.PageIndex;

/**
 * Writes the contents as Word would after refreshing them: a TOC field (ECMA-376 part 1, 17.16.5.68) with its entries in
 * it, each a link with a page number. So they are right when the file is opened, and Word asks nothing.
 */
final class ContentsWriter {
    private final WordXml xml;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private final ContentControls controls;
    private final PageIndex pages;

    ContentsWriter(
            WordXml xml,
            Paragraphs paragraphs,
            InlineWriter inlines,
            Bookmarks bookmarks,
            ContentControls controls,
            PageIndex pages) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
        this.controls = controls;
        this.pages = pages;
    }

    /** Writes the contents; nothing if there are no entries. */
    void write(Contents contents) {
        List<Contents.Entry> entries = contents.entries();
        if (entries.isEmpty()) {
            return;
        }
        paragraphs.separate();
        controls.startContents();
        for (int i = 0; i < entries.size(); i++) {
            boolean first = i == 0;
            boolean last = i == entries.size() - 1;
            Contents.Entry entry = entries.get(i);
            ParagraphStyle style = ParagraphStyle.contents(entry.level());
            paragraphs.write(ParagraphFormat.of(style), () -> {
                if (first) {
                    Fields.begin(xml, "TOC \\o \"1-" + contents.depth() + "\" \\h \\z", () -> {});
                }
                link(entry, style);
                if (last) {
                    Fields.end(xml, () -> {});
                }
            });
        }
        controls.end();
    }

    private void link(Contents.Entry entry, ParagraphStyle style) {
        Optional<String> bookmark = bookmarks.nameOf(entry.target());
        if (bookmark.isPresent()) {
            xml.start("w:hyperlink").attribute("w:anchor", bookmark.get()).attribute("w:history", 1);
        }
        if (entry.number().isPresent()) {
            inlines.writeStyled(entry.number().get() + "\t", "ContentsNumber");
        }
        inlines.writeUnlinked(entry.content(), style);
        OptionalInt page = pages.pageOf(entry.target());
        if (bookmark.isPresent() && page.isPresent()) {
            xml.start("w:r").empty("w:tab").end();
            Fields.write(xml, "PAGEREF " + bookmark.get() + " \\h", String.valueOf(page.getAsInt()));
        }
        if (bookmark.isPresent()) {
            xml.end();
        }
    }
}
