package org.yjplan.render.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.layout.PageSequence;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/**
 * Writes the properties of sections: paper, margins, headers and footers. All sections of a kind share one header and one
 * footer, so that a clerk changes them once.
 */
final class SectionWriter {
    /** How far the title page's text is indented from that of other pages, in points, to clear the band. */
    static final float TITLE_INSET = Page.points(8);

    private record Lines(String header, String footer) {}

    private final Theme theme;
    private final Optional<WordTemplate> template;
    private final Map<PageSequence.Kind, Lines> lines = new EnumMap<>(PageSequence.Kind.class);

    /**
     * Adds the headers and footers that the sections need to the package.
     *
     * @param theme the theme, with the pages of the template if there is one
     */
    SectionWriter(Theme theme, Optional<WordTemplate> template, List<PageSequence> sections, RunningParts running) {
        this.theme = theme;
        this.template = template;
        for (PageSequence.Kind kind : PageSequence.Kind.values()) {
            if (sections.stream().anyMatch(section -> section.kind() == kind)) {
                int number = lines.size() + 1;
                lines.put(
                        kind,
                        new Lines(
                                running.header(kind, "header" + number + ".xml", page(kind)),
                                running.footer(kind, "footer" + number + ".xml", page(kind))));
            }
        }
    }

    private Page page(PageSequence.Kind kind) {
        return kind == PageSequence.Kind.LANDSCAPE ? theme.landscape() : theme.portrait();
    }

    /** The width of the text of a section, in twips. */
    int width(PageSequence.Kind kind) {
        return Twips.bodyWidth(page(kind)) - inset(kind);
    }

    private static int inset(PageSequence.Kind kind) {
        return kind == PageSequence.Kind.TITLE ? Twips.of(TITLE_INSET) : 0;
    }

    /** Writes the properties of a section. */
    void write(WordXml xml, PageSequence.Kind kind) {
        Page page = page(kind);
        Lines running = lines.get(kind);
        xml.start("w:sectPr");
        xml.empty("w:headerReference").attribute("w:type", "default").attribute("r:id", running.header());
        xml.empty("w:footerReference").attribute("w:type", "default").attribute("r:id", running.footer());
        xml.value("w:type", "nextPage");
        xml.empty("w:pgSz").attribute("w:w", Twips.of(page.width())).attribute("w:h", Twips.of(page.height()));
        if (kind == PageSequence.Kind.LANDSCAPE) {
            xml.attribute("w:orient", "landscape");
        }
        xml.empty("w:pgMar").attribute("w:top", Twips.of(page.top()));
        xml.attribute("w:right", Twips.of(page.right())).attribute("w:bottom", Twips.of(page.bottom()));
        xml.attribute("w:left", Twips.of(page.left()) + inset(kind));
        Optional<TemplatePages.SetUp> setUp = template.flatMap(t -> t.setUp(kind));
        xml.attribute("w:header", setUp.map(TemplatePages.SetUp::header).orElse(Twips.of(page.top() * 0.55f)));
        xml.attribute("w:footer", setUp.map(TemplatePages.SetUp::footer).orElse(Twips.of(page.bottom() * 0.5f)));
        xml.attribute("w:gutter", 0);
        xml.end();
    }
}
