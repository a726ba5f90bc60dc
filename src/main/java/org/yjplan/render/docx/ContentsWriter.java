package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.layout.PageIndex;

/**
 * Writes the contents as Word would after refreshing them: a TOC field (ECMA-376 part 1, 17.16.5.68) including its
 * entries, each a link with a page number. So they are right when the file is opened, and Word does not prompt.
 */
final class ContentsWriter {
    private static final ParagraphStyle LISTED_CAPTION = ParagraphStyle.light("TableofFigures");

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
        if (contents.entries().isEmpty()) {
            return;
        }
        paragraphs.separate();
        controls.startContents();
        entries(
                contents.entries(),
                "TOC \\o \"1-" + contents.depth() + "\" \\h \\z",
                entry -> ParagraphStyle.contents(entry.level()),
                "\t");
        controls.end();
    }

    /** Writes a list of tables or figures, which Word builds from numbered captions; nothing if there are none. */
    void write(CaptionList list) {
        if (list.entries().isEmpty()) {
            return;
        }
        String sequence = list.entries().stream()
                .flatMap(entry -> entry.number().flatMap(CaptionWriter::sequence).stream())
                .findFirst()
                .orElse(list.kind() == CaptionList.Kind.TABLES ? "Table" : "Figure");
        entries(list.entries(), "TOC \\h \\z \\c \"" + sequence + "\"", entry -> LISTED_CAPTION, " ");
    }

    private void entries(
            List<Contents.Entry> entries,
            String instruction,
            Function<Contents.Entry, ParagraphStyle> styles,
            String gap) {
        for (int i = 0; i < entries.size(); i++) {
            boolean first = i == 0;
            boolean last = i == entries.size() - 1;
            Contents.Entry entry = entries.get(i);
            ParagraphStyle style = styles.apply(entry);
            paragraphs.write(ParagraphFormat.of(style), () -> {
                if (first) {
                    FieldWriter.begin(xml, instruction, () -> {});
                }
                link(entry, style, gap);
                if (last) {
                    FieldWriter.end(xml, () -> {});
                }
            });
        }
    }

    private void link(Contents.Entry entry, ParagraphStyle style, String gap) {
        Optional<String> bookmark = bookmarks.nameOf(entry.target());
        if (bookmark.isPresent()) {
            xml.start("w:hyperlink").attribute("w:anchor", bookmark.get()).attribute("w:history", 1);
        }
        if (entry.number().isPresent()) {
            inlines.writeStyled(entry.number().get() + gap, "ContentsNumber");
        }
        inlines.writeUnlinked(entry.content(), style);
        OptionalInt page = pages.pageOf(entry.target());
        if (bookmark.isPresent() && page.isPresent()) {
            xml.start("w:r").empty("w:tab").end();
            FieldWriter.write(xml, "PAGEREF " + bookmark.get() + " \\h", String.valueOf(page.getAsInt()));
        }
        if (bookmark.isPresent()) {
            xml.end();
        }
    }
}
