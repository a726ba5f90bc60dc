package org.yjplan.render.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Finds what breaks a Word file, or its readers, though validators pass it: unclosed bookmarks and fields, dangling
 * names, tables that contradict their grids, colour without words.
 */
public final class DocxLint {
    /** What can be wrong. */
    public enum Rule {
        /** A cell that does not end with a paragraph: Word calls the file corrupt. */
        CELL_WITHOUT_PARAGRAPH,
        /** Two bookmarks of one name or number. */
        DUPLICATE_BOOKMARK,
        /** A bookmark with a start or an end only. */
        UNCLOSED_BOOKMARK,
        /** A field whose parts do not pair up. */
        UNBALANCED_FIELD,
        /** A style that does not exist. */
        UNDEFINED_STYLE,
        /** A number definition that does not exist. */
        UNDEFINED_NUMBER,
        /** A row that reaches beyond the grid. */
        GRID_OVERFLOW,
        /** A row that does not fill the grid. */
        SHORT_ROW,
        /** A cell that is not as wide as its columns. */
        GRID_DISAGREES,
        /** A table that is wider than the text of its page. */
        TABLE_TOO_WIDE,
        /** A cell that continues one above it that is not there. */
        ORPHAN_MERGE,
        /** Two content controls of one number. */
        DUPLICATE_CONTROL,
        /** Two drawings of one number. */
        DUPLICATE_DRAWING,
        /** A reference to a footnote that does not exist, or a footnote that nothing refers to. */
        DANGLING_FOOTNOTE,
        /** A picture or shape without alternative text. */
        MISSING_ALT_TEXT,
        /** A link or reference to a bookmark or relationship that does not exist. */
        DANGLING_ANCHOR,
        /** A coloured cell without words. */
        EMPTY_COLOURED_CELL,
        /** Something that makes Word prompt the reader. */
        QUESTION_ON_OPENING
    }

    /**
     * One fault.
     *
     * @param rule what is wrong
     * @param part the part that it is in
     * @param detail what or where, for a programmer
     */
    public record Fault(Rule rule, String part, String detail) {}

    private final DocxFile file;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> bookmarkNames = new HashSet<>();
    private final Set<String> bookmarkNumbers = new HashSet<>();
    private final Set<String> controls = new HashSet<>();
    private final Set<String> drawings = new HashSet<>();
    private final Set<String> footnotes;
    private final Set<String> styles;
    private final Set<String> numbers;
    private String part = "";

    private DocxLint(DocxFile file) {
        this.file = file;
        styles = attributes("word/styles.xml", "w:style", "w:styleId");
        numbers = attributes("word/numbering.xml", "w:num", "w:numId");
        numbers.add("0");
        footnotes = attributes("word/footnotes.xml", "w:footnote", "w:id");
        footnotes.removeAll(Set.of("-1", "0"));
    }

    private Set<String> attributes(String name, String element, String attribute) {
        Set<String> found = new HashSet<>();
        file.tree(name).ifPresent(tree -> Dom.all(tree, element).forEach(e -> found.add(e.getAttribute(attribute))));
        return found;
    }

    /** The faults of a file, none if it is sound. */
    public static List<Fault> faults(DocxFile file) {
        DocxLint lint = new DocxLint(file);
        lint.run();
        return lint.faults;
    }

    private void run() {
        List<String> stories = file.parts().keySet().stream()
                .filter(name -> name.matches("word/(document|footnotes|header\\d*|footer\\d*)\\.xml"))
                .sorted()
                .toList();
        Map<String, Element> trees = new TreeMap<>();
        for (String story : stories) {
            part = story;
            trees.put(story, file.tree(story).orElseThrow());
            bookmarks(trees.get(story));
        }
        for (String story : stories) {
            part = story;
            Element root = trees.get(story);
            fields(root);
            names(root);
            Dom.walk(root, this::element);
            new TableLint(this::report).run(root);
        }
        part = "word/footnotes.xml";
        footnotes.forEach(id -> report(Rule.DANGLING_FOOTNOTE, "nothing refers to " + id));
        part = "word/styles.xml";
        file.tree(part).ifPresent(this::names);
        part = "word/settings.xml";
        file.tree(part).ifPresent(root -> Dom.all(root, "w:updateFields")
                .forEach(e -> report(Rule.QUESTION_ON_OPENING, "updateFields")));
    }

    private void report(Rule rule, String detail) {
        faults.add(new Fault(rule, part, detail));
    }

    private void bookmarks(Element root) {
        Set<String> open = new HashSet<>();
        Dom.walk(root, element -> {
            String number = element.getAttribute("w:id");
            if (element.getTagName().equals("w:bookmarkStart")) {
                String name = element.getAttribute("w:name");
                if (!bookmarkNames.add(name) | !bookmarkNumbers.add(number)) {
                    report(Rule.DUPLICATE_BOOKMARK, name);
                }
                open.add(number);
            } else if (element.getTagName().equals("w:bookmarkEnd") && !open.remove(number)) {
                report(Rule.UNCLOSED_BOOKMARK, "end of " + number);
            }
        });
        open.forEach(number -> report(Rule.UNCLOSED_BOOKMARK, "start of " + number));
    }

    private void fields(Element root) {
        Deque<String> open = new ArrayDeque<>();
        Dom.walk(root, element -> {
            if (element.getTagName().equals("w:fldChar")) {
                String type = element.getAttribute("w:fldCharType");
                boolean fits =
                        switch (type) {
                            case "begin" -> true;
                            case "separate" -> "begin".equals(open.poll());
                            default -> !open.isEmpty() && open.poll() != null;
                        };
                if (!fits) {
                    report(Rule.UNBALANCED_FIELD, type);
                }
                if (!type.equals("end")) {
                    open.push(type);
                }
                if (!element.getAttribute("w:dirty").isEmpty()) {
                    report(Rule.QUESTION_ON_OPENING, "dirty field");
                }
            } else if (element.getTagName().equals("w:instrText") && !"begin".equals(open.peek())) {
                report(Rule.UNBALANCED_FIELD, "instruction " + element.getTextContent());
            }
        });
        open.forEach(type -> report(Rule.UNBALANCED_FIELD, "open after " + type));
    }

    /** Styles and numbers that are used but not defined. */
    private void names(Element root) {
        Dom.walk(root, element -> {
            switch (element.getTagName()) {
                case "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next" -> {
                    if (!styles.contains(Dom.value(element))) {
                        report(Rule.UNDEFINED_STYLE, Dom.value(element));
                    }
                }
                case "w:numId" -> {
                    if (!numbers.contains(Dom.value(element))) {
                        report(Rule.UNDEFINED_NUMBER, Dom.value(element));
                    }
                }
                default -> {}
            }
        });
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "w:hyperlink" -> {
                anchor(element.getAttribute("w:anchor"));
                relationship(element.getAttribute("r:id"));
            }
            case "w:headerReference", "w:footerReference" -> relationship(element.getAttribute("r:id"));
            case "w:instrText" -> {
                String[] words = element.getTextContent().strip().split(" ");
                if (words[0].equals("PAGEREF") || words[0].equals("REF")) {
                    anchor(words[1]);
                }
            }
            case "w:sdtPr" ->
                Dom.child(element, "w:id").ifPresent(id -> {
                    if (!controls.add(Dom.value(id))) {
                        report(Rule.DUPLICATE_CONTROL, Dom.value(id));
                    }
                });
            case "wp:docPr" -> {
                if (!drawings.add(element.getAttribute("id"))) {
                    report(Rule.DUPLICATE_DRAWING, element.getAttribute("id"));
                }
                boolean decorative = Dom.all(element, "adec:decorative").stream()
                        .anyMatch(mark -> mark.getAttribute("val").equals("1"));
                if (element.getAttribute("descr").isBlank() && !decorative) {
                    report(Rule.MISSING_ALT_TEXT, element.getAttribute("name"));
                }
            }
            case "a:blip" -> relationship(element.getAttribute("r:embed"));
            case "w:footnoteReference" -> {
                if (!footnotes.remove(element.getAttribute("w:id"))) {
                    report(Rule.DANGLING_FOOTNOTE, element.getAttribute("w:id"));
                }
            }
            case "v:shape", "v:rect" -> {
                if (!element.hasAttribute("alt")) {
                    report(Rule.MISSING_ALT_TEXT, element.getAttribute("id"));
                }
            }
            default -> {}
        }
    }

    private void anchor(String name) {
        if (!name.isEmpty() && !bookmarkNames.contains(name)) {
            report(Rule.DANGLING_ANCHOR, name);
        }
    }

    private void relationship(String id) {
        String relationships = part.replace("word/", "word/_rels/") + ".rels";
        if (!id.isEmpty() && !file.parts().getOrDefault(relationships, "").contains("Id=\"" + id + "\"")) {
            report(Rule.DANGLING_ANCHOR, id);
        }
    }
}
