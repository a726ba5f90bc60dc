package org.yjplan.render.docx;

import static org.yjplan.render.docx.TemplateXml.attribute;
import static org.yjplan.render.docx.TemplateXml.child;
import static org.yjplan.render.docx.TemplateXml.children;

import java.util.Optional;
import org.w3c.dom.Element;

/** Finds the typeface of a template's body text: that of its default style, of its defaults, or of its theme. */
final class TemplateFont {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** The typeface that Word uses for text without one. */
    private static final String UNSAID = "Times New Roman";

    private TemplateFont() {}

    /**
     * The typeface.
     *
     * @param styles a styles part that has been parsed before
     * @param theme the theme, if the template has one
     */
    static String of(TemplatePart styles, Optional<TemplatePart> theme) {
        Element root = TemplateXml.parseSound(styles.bytes()).getDocumentElement();
        Optional<Element> normal = children(root, "style").stream()
                .filter(style -> attribute(style, "default").equals("1")
                        && attribute(style, "type").equals("paragraph"))
                .findFirst()
                .flatMap(TemplateFont::fonts);
        Optional<Element> fonts = normal.or(() -> child(root, "docDefaults")
                .flatMap(defaults -> child(defaults, "rPrDefault"))
                .flatMap(TemplateFont::fonts));
        return fonts.map(f -> attribute(f, "ascii"))
                .filter(name -> !name.isEmpty())
                .or(() -> fonts.map(f -> attribute(f, "asciiTheme"))
                        .filter(name -> !name.isEmpty())
                        .flatMap(name -> theme.flatMap(part -> ofTheme(part, name.startsWith("major")))))
                .orElse(UNSAID);
    }

    private static Optional<Element> fonts(Element parent) {
        return child(parent, "rPr").flatMap(properties -> child(properties, "rFonts"));
    }

    private static Optional<String> ofTheme(TemplatePart theme, boolean major) {
        Element root = TemplateXml.parseSound(theme.bytes()).getDocumentElement();
        Element fonts = (Element) root.getElementsByTagNameNS(DRAWING, major ? "majorFont" : "minorFont")
                .item(0);
        if (fonts == null) {
            return Optional.empty();
        }
        Element latin = (Element) fonts.getElementsByTagNameNS(DRAWING, "latin").item(0);
        return Optional.ofNullable(latin).map(e -> e.getAttribute("typeface")).filter(name -> !name.isEmpty());
    }
}
