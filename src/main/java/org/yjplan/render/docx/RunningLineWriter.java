package org.yjplan.render.docx;

import org.yjplan.document.Metadata;
import org.yjplan.language.Wording;
import org.yjplan.layout.RunningTexts;
import org.yjplan.markup.XmlText;
import org.yjplan.theme.Page;
import org.yjplan.theme.RunningLine;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.RunningText.Field;
import org.yjplan.theme.RunningText.Part;
import org.yjplan.theme.Theme;

/** Writes headers and footers: the texts of the theme, with fields for page numbers. */
final class RunningLineWriter {
    private static final ParagraphStyle HEADER = ParagraphStyle.light("Header");
    private static final ParagraphStyle FOOTER = ParagraphStyle.light("Footer");

    private final Metadata metadata;
    private final RunningTexts texts;
    private final Theme theme;
    private final int pageCount;

    RunningLineWriter(Metadata metadata, Theme theme, int pageCount) {
        this.metadata = metadata;
        texts = new RunningTexts(metadata);
        this.theme = theme;
        this.pageCount = pageCount;
    }

    /** The header of portrait or landscape pages, with DRAFT behind the text of a draft. */
    void header(WordXml xml, Page page) {
        startPart(xml, "w:hdr");
        start(xml, HEADER, page, isCentred(theme.header()));
        if (metadata.draft()) {
            BackgroundShapes.watermark(xml, Wording.of(metadata.language()), theme, page);
        }
        line(xml, theme.header());
        xml.end();
    }

    /** The footer of portrait or landscape pages. */
    void footer(WordXml xml, Page page) {
        startPart(xml, "w:ftr");
        start(xml, FOOTER, page, isCentred(theme.footer()));
        line(xml, theme.footer());
        xml.end();
    }

    /** The header of the title page, without words: only the band at the side. */
    void titleHeader(WordXml xml) {
        startPart(xml, "w:hdr");
        start(xml, HEADER, theme.portrait(), true);
        BackgroundShapes.band(xml, theme);
        xml.end();
    }

    /** The empty footer of the title page: a section without a footer inherits that of the section before. */
    void titleFooter(WordXml xml) {
        startPart(xml, "w:ftr");
        start(xml, FOOTER, theme.portrait(), true);
        xml.end();
    }

    private static void startPart(WordXml xml, String root) {
        xml.startPart(root).attribute("xmlns:v", WordXml.V).attribute("xmlns:o", WordXml.O);
    }

    /**
     * The styles hold the tab stops of portrait pages; landscape ones clear them and have their own. Where nothing is centred,
     * there is no centre stop: a long text on the left would run past it, and push the right one onto a second line.
     */
    private void start(WordXml xml, ParagraphStyle style, Page page, boolean centred) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style.id());
        int portrait = Twips.bodyWidth(theme.portrait());
        int width = Twips.bodyWidth(page);
        if (width != portrait) {
            xml.start("w:tabs");
            stop(xml, "clear", portrait / 2);
            stop(xml, "clear", portrait);
            if (centred) {
                stop(xml, "center", width / 2);
            }
            stop(xml, "right", width);
            xml.end();
        } else if (!centred) {
            xml.start("w:tabs");
            stop(xml, "clear", portrait / 2);
            xml.end();
        }
        xml.end();
    }

    private static void stop(WordXml xml, String kind, int position) {
        xml.empty("w:tab").attribute("w:val", kind).attribute("w:pos", position);
    }

    private void line(WordXml xml, RunningLine line) {
        text(xml, line.left());
        tab(xml);
        if (isCentred(line)) {
            text(xml, line.centre());
            tab(xml);
        }
        text(xml, line.right());
    }

    private boolean isCentred(RunningLine line) {
        return !texts.filled(line.centre()).isEmpty();
    }

    private void text(WordXml xml, RunningText text) {
        for (Part part : texts.filled(text)) {
            if (part instanceof RunningText.Words given) {
                text(xml, given.text());
            } else if (part == Field.PAGE) {
                FieldWriter.write(xml, "PAGE", "2");
            } else {
                FieldWriter.write(xml, "NUMPAGES", String.valueOf(pageCount));
            }
        }
    }

    private static void text(WordXml xml, String words) {
        xml.start("w:r").start("w:t").attribute("xml:space", "preserve");
        xml.characters(XmlText.clean(words)).end().end();
    }

    private static void tab(WordXml xml) {
        xml.start("w:r").empty("w:tab").end();
    }
}
