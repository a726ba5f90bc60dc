package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** All texts of a Word file: its text, its headers and footers, its properties, and what only screen readers say. */
public final class DocxWords {
    /** Attributes that hold words, by the element that has them. */
    private static final Map<String, List<String>> SPOKEN = Map.of(
            "wp:docPr", List.of("name", "descr", "title"),
            "pic:cNvPr", List.of("name", "descr"),
            "v:shape", List.of("alt", "title"),
            "v:rect", List.of("alt", "title"),
            "v:textpath", List.of("string"),
            "w:tblCaption", List.of("w:val"),
            "w:tblDescription", List.of("w:val"),
            "w:alias", List.of("w:val"),
            "w:lvlText", List.of("w:val"),
            "w:hyperlink", List.of("w:tooltip"));

    private DocxWords() {}

    /** The texts of a file. */
    public static List<String> of(DocxFile file) {
        List<String> texts = new ArrayList<>();
        for (String name : file.parts().keySet()) {
            if (name.startsWith("docProps/")) {
                properties(file.tree(name).orElseThrow(), texts);
            } else if (name.startsWith("word/") && name.endsWith(".xml")) {
                Element root = file.tree(name).orElseThrow();
                Dom.all(root, "w:t").forEach(text -> texts.add(text.getTextContent()));
                SPOKEN.forEach((element, attributes) -> Dom.all(root, element)
                        .forEach(found -> attributes.forEach(attribute -> texts.add(found.getAttribute(attribute)))));
            }
        }
        return texts;
    }

    /** The texts of properties; dates and the language are for machines. */
    private static void properties(Element properties, List<String> texts) {
        for (Element property : Dom.children(properties)) {
            if (!property.getTagName().matches("dcterms:.*|dc:language")) {
                texts.add(property.getTextContent());
            }
        }
    }
}
