package org.yjplan.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yjplan.document.Metadata;
import org.yjplan.language.Wording;
import org.yjplan.layout.PageSequence;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/** Copies headers and footers of a template, with the new ids of its styles, and DRAFT behind the text of a draft. */
final class TemplateCopier {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Drawings of the template are numbered from here, far from those of the body. */
    private static final int FIRST_DRAWING = 1_000_000;

    private static final Set<String> STYLES = Set.of("pStyle", "rStyle", "tblStyle");

    private final WordTemplate template;
    private final WordPackage target;
    private final Map<String, String> styles;
    private final Theme theme;
    private final Metadata metadata;
    private int drawings = FIRST_DRAWING;

    /**
     * Copies into a package.
     *
     * @param styles the new ids of the template's styles, by the old ones
     * @param metadata determines whether pages are marked as a draft's, and in which language
     */
    TemplateCopier(
            WordTemplate template, WordPackage target, Map<String, String> styles, Theme theme, Metadata metadata) {
        this.theme = theme;
        this.metadata = metadata;
        this.template = template;
        this.target = target;
        this.styles = styles;
    }

    /** Copies a part unchanged, such as the theme, if the template has it. */
    boolean copy(String kind, String name) {
        Optional<TemplatePart> part = template.part(kind);
        part.ifPresent(found -> target.copyPart(found, name, kind, template::named));
        return part.isPresent();
    }

    /** Copies the header of pages of a kind, if the template has one; returns the id of its relationship. */
    Optional<String> copyHeader(PageSequence.Kind kind, String name, Page page) {
        boolean marked = metadata.draft() && kind != PageSequence.Kind.TITLE;
        return template.runningLine(kind, "header")
                .map(part -> copyLine(part, name, "header", tree -> {
                    if (marked) {
                        addWatermark(tree, page);
                    }
                }));
    }

    /** Copies the footer of pages of a kind, if the template has one; returns the id of its relationship. */
    Optional<String> copyFooter(PageSequence.Kind kind, String name) {
        return template.runningLine(kind, "footer").map(part -> copyLine(part, name, "footer", tree -> {}));
    }

    private String copyLine(TemplatePart part, String name, String kind, Consumer<Document> change) {
        return target.copyPart(part.with(adapted(part, change)), name, kind, template::named);
    }

    private byte[] adapted(TemplatePart part, Consumer<Document> change) {
        Document tree = TemplateXml.parseSound(part.bytes());
        TemplateXml.walk(tree.getDocumentElement(), element -> {
            if (DRAWING.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("docPr")) {
                element.setAttribute("id", Integer.toString(drawings++));
            } else if (TemplateXml.is(element, "numPr")) {
                TemplateXml.remove(element);
            } else if (WordXml.W.equals(element.getNamespaceURI()) && STYLES.contains(element.getLocalName())) {
                String id = styles.get(TemplateXml.value(element));
                if (id == null) {
                    TemplateXml.remove(element);
                } else {
                    TemplateXml.setAttribute(element, "val", id);
                }
            }
        });
        change.accept(tree);
        return TemplateXml.serialise(tree);
    }

    private void addWatermark(Document header, Page page) {
        String xml = WordXml.fragment(content -> {
            content.startPart("w:hdr").attribute("xmlns:v", WordXml.V).attribute("xmlns:o", WordXml.O);
            content.start("w:p");
            BackgroundShapes.watermark(content, Wording.of(metadata.language()), theme, page);
            content.end();
        });
        Element drawn =
                TemplateXml.parseSound(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        Element paragraph = TemplateXml.child(drawn, "p").orElseThrow();
        Element root = header.getDocumentElement();
        TemplateXml.child(root, "p")
                .ifPresentOrElse(
                        first -> {
                            for (Node run : runs(paragraph)) {
                                first.appendChild(header.importNode(run, true));
                            }
                        },
                        () -> root.appendChild(header.importNode(paragraph, true)));
    }

    private static List<Element> runs(Element paragraph) {
        return TemplateXml.children(paragraph, "r");
    }
}
