package org.yjplan.render.docx;

import static org.yjplan.render.docx.TemplateXml.attribute;
import static org.yjplan.render.docx.TemplateXml.child;
import static org.yjplan.render.docx.TemplateXml.children;
import static org.yjplan.render.docx.TemplateXml.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template with those of the house style that it lacks. Styles are matched by name, which is the same in
 * every language version of Word, not by id; the template's styles take the ids of ours, so that text need not know
 * their source.
 */
final class TemplateStyles {
    private final Document theirs;
    private final Element root;
    private final Map<String, Element> ours = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> unused = new ArrayList<>();

    private TemplateStyles(Document theirs, Document house) {
        this.theirs = theirs;
        root = theirs.getDocumentElement();
        for (Element style : children(house.getDocumentElement(), "style")) {
            ours.put(key(style), style);
        }
    }

    /**
     * The result.
     *
     * @param xml the styles part
     * @param ids the new ids of the template's styles, by the old ones
     * @param unused what was left out, in sentences
     */
    record Merged(String xml, Map<String, String> ids, List<String> unused) {}

    /**
     * Merges styles.
     *
     * @param template a styles part that has been parsed before
     * @param house our styles
     * @param language the language of the document
     */
    static Merged merge(byte[] template, String house, String language) {
        Document houseTree = TemplateXml.parseSound(house.getBytes(StandardCharsets.UTF_8));
        TemplateStyles styles = new TemplateStyles(TemplateXml.parseSound(template), houseTree);
        styles.rename();
        styles.renumber();
        styles.defaults(houseTree, language);
        SchemaOrder.apply(styles.root);
        styles.addOurs();
        return new Merged(TemplateXml.text(styles.theirs), Map.copyOf(styles.ids), List.copyOf(styles.unused));
    }

    private static String key(Element style) {
        return attribute(style, "type") + " " + name(style).toLowerCase(Locale.ROOT);
    }

    private static String name(Element style) {
        return child(style, "name").map(TemplateXml::value).orElse("");
    }

    private void rename() {
        Set<String> taken = new HashSet<>();
        ours.values().forEach(style -> taken.add(attribute(style, "styleId")));
        Set<String> met = new HashSet<>();
        for (Element style : children(root, "style")) {
            String id = attribute(style, "styleId");
            boolean numbering = attribute(style, "type").equals("numbering");
            boolean known = ours.containsKey(key(style));
            if (numbering && !known || !met.add(key(style))) {
                TemplateXml.remove(style);
                continue;
            }
            String given = known ? attribute(ours.get(key(style)), "styleId") : unique(id, taken);
            if (known) {
                // Word's own names are in lower case; some programs write “Heading 1”.
                child(style, "name")
                        .ifPresent(name -> TemplateXml.setAttribute(name, "val", name(ours.get(key(style)))));
            }
            ids.put(id, given);
            TemplateXml.setAttribute(style, "styleId", given);
        }
        for (Element style : children(root, "style")) {
            for (String reference : List.of("basedOn", "next", "link")) {
                child(style, reference).ifPresent(element -> {
                    String id = ids.get(value(element));
                    if (id == null) {
                        TemplateXml.remove(element);
                    } else {
                        TemplateXml.setAttribute(element, "val", id);
                    }
                });
            }
        }
    }

    private static String unique(String id, Set<String> taken) {
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = id + "Template" + n;
        }
        return free;
    }

    /** Headings and lists are numbered by the document's own definitions, whatever their styles. */
    private void renumber() {
        for (Element style : children(root, "style")) {
            Optional<Element> properties = child(style, "pPr");
            boolean numbered = properties.flatMap(p -> child(p, "numPr")).isPresent();
            properties.flatMap(p -> child(p, "numPr")).ifPresent(TemplateXml::remove);
            Optional<Element> house = Optional.ofNullable(ours.get(key(style)))
                    .flatMap(our -> child(our, "pPr"))
                    .flatMap(p -> child(p, "numPr"));
            if (house.isPresent()) {
                Element into = properties.orElseGet(() -> addProperties(style));
                into.appendChild(theirs.importNode(house.get(), true));
            } else if (numbered) {
                unused.add(
                        "The style “%s” takes its numbers or bullets from a list of the template, which was left out."
                                .formatted(name(style)));
            }
        }
    }

    private Element addProperties(Element style) {
        Element properties = theirs.createElementNS(WordXml.W, "w:pPr");
        style.appendChild(properties);
        return properties;
    }

    /** The language is the document's, not that of the machine on which the template was made. */
    private void defaults(Document house, String language) {
        if (child(root, "docDefaults").isEmpty()) {
            Element docDefaults =
                    child(house.getDocumentElement(), "docDefaults").orElseThrow();
            root.insertBefore(theirs.importNode(docDefaults, true), root.getFirstChild());
        }
        Element docDefaults = child(root, "docDefaults").orElseThrow();
        Element runs = ensure(ensure(docDefaults, "rPrDefault"), "rPr");
        TemplateXml.setAttribute(ensure(runs, "lang"), "val", language);
        for (Element style : children(root, "style")) {
            if (attribute(style, "default").equals("1")) {
                child(style, "rPr").flatMap(p -> child(p, "lang")).ifPresent(TemplateXml::remove);
            }
        }
    }

    private Element ensure(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            Element added = theirs.createElementNS(WordXml.W, "w:" + name);
            boolean first = name.equals("rPrDefault");
            parent.insertBefore(added, first ? parent.getFirstChild() : null);
            return added;
        });
    }

    private void addOurs() {
        Set<String> known = new HashSet<>();
        Set<String> defaults = new HashSet<>();
        for (Element style : children(root, "style")) {
            known.add(key(style));
            if (attribute(style, "default").equals("1")) {
                defaults.add(attribute(style, "type"));
            }
        }
        boolean theirTable = known.contains("table plan table");
        ours.forEach((key, style) -> {
            if (!known.contains(key)) {
                Element added = (Element) root.appendChild(theirs.importNode(style, true));
                if (defaults.contains(attribute(style, "type"))) {
                    added.removeAttributeNS(WordXml.W, "default");
                }
                if (theirTable && key.equals("paragraph table heading")) {
                    // White is legible on our background, and may not be on theirs.
                    child(added, "rPr").flatMap(p -> child(p, "color")).ifPresent(TemplateXml::remove);
                }
            }
        });
        for (String name : List.of("Title", "heading 1", "heading 2", "heading 3", "Body Text", "caption")) {
            if (!known.contains("paragraph " + name.toLowerCase(Locale.ROOT))) {
                unused.add("It has no style “%s”; ours is used.".formatted(name));
            }
        }
    }
}
