package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.yjplan.theme.Colour;

/** The rules of Word’s accessibility checker that can be checked in a file alone, and some that it does not have. */
public final class DocxAccessibility {
    /** Accessibility barriers. */
    public enum Rule {
        /** A picture, shape or table that is not described. */
        MISSING_DESCRIPTION,
        /** A table with column names but no row marked as their header, or a box without a mark. */
        NO_HEADER_ROW,
        /** A column without a name in a table that names its columns. */
        BLANK_HEADER,
        /** A heading more than one level below the one before it. */
        SKIPPED_LEVEL,
        /** Consecutive blank paragraphs, used for spacing. */
        BLANK_PARAGRAPHS,
        /** No title, or none that is more than a file name. */
        NO_TITLE,
        /** No language. */
        NO_LANGUAGE,
        /** A link whose text does not say where it leads. */
        UNCLEAR_LINK,
        /** Text too pale for its background: contrast below 4.5 (WCAG 2.2, 1.4.3). */
        LOW_CONTRAST
    }

    /**
     * A barrier.
     *
     * @param rule what kind
     * @param detail where
     */
    public record Barrier(Rule rule, String detail) {}

    private static final double LEAST_CONTRAST = 4.5;
    private static final Set<String> UNCLEAR = Set.of("click here", "here", "link", "more", "read more", "this");

    private final DocxFile file;
    private final List<Barrier> barriers = new ArrayList<>();
    private final Map<String, Element> styles = new HashMap<>();

    private DocxAccessibility(DocxFile file) {
        this.file = file;
        file.tree("word/styles.xml").ifPresent(root -> Dom.all(root, "w:style")
                .forEach(style -> styles.put(style.getAttribute("w:styleId"), style)));
    }

    /** The barriers of a file that come from how it is written, whatever its content. */
    public static List<Barrier> barriers(DocxFile file) {
        DocxAccessibility check = new DocxAccessibility(file);
        check.run();
        return check.barriers;
    }

    private void run() {
        properties();
        Element body = file.tree("word/document.xml").orElseThrow();
        Dom.walk(body, this::described);
        Dom.all(body, "w:tbl").forEach(this::table);
        headings(body);
        blanks(body);
        Dom.all(body, "w:hyperlink").forEach(this::link);
        contrast(body, "FFFFFF");
    }

    private void report(Rule rule, String detail) {
        barriers.add(new Barrier(rule, detail));
    }

    private void properties() {
        Element core = file.tree("docProps/core.xml").orElseThrow();
        if (Dom.all(core, "dc:title").stream()
                .allMatch(title -> title.getTextContent().isBlank())) {
            report(Rule.NO_TITLE, "");
        }
        boolean defaults = file.tree("word/styles.xml").stream()
                .flatMap(root -> Dom.all(root, "w:docDefaults").stream())
                .flatMap(e -> Dom.all(e, "w:lang").stream())
                .anyMatch(lang -> !Dom.value(lang).isBlank());
        if (!defaults) {
            report(Rule.NO_LANGUAGE, "");
        }
    }

    private void described(Element element) {
        switch (element.getTagName()) {
            case "wp:docPr" -> {
                boolean decorative = !Dom.all(element, "adec:decorative").isEmpty();
                if (element.getAttribute("descr").isBlank() && !decorative) {
                    report(Rule.MISSING_DESCRIPTION, element.getAttribute("name"));
                }
            }
            case "w:tblPr" -> {
                if (!element.getParentNode().getNodeName().equals("w:style")
                        && Dom.child(element, "w:tblCaption").isEmpty()) {
                    report(Rule.MISSING_DESCRIPTION, "a table");
                }
            }
            default -> {}
        }
    }

    private void table(Element table) {
        List<Element> rows = Dom.children(table, "w:tr");
        List<Element> heads = rows.stream()
                .filter(row -> Dom.child(row, "w:trPr", "w:tblHeader").isPresent())
                .toList();
        boolean promised = Dom.child(table, "w:tblPr", "w:tblLook")
                .map(look -> (Integer.parseInt(Dom.value(look), 16) & 0x0020) != 0)
                .orElse(false);
        boolean box = Dom.child(table, "w:tblPr", "w:tblStyle")
                .filter(style -> Dom.value(style).equals("CallOutBox"))
                .isPresent();
        if (heads.isEmpty() && (promised || box)) {
            report(Rule.NO_HEADER_ROW, table.getTextContent());
        }
        boolean[] named = new boolean
                [Dom.all(Dom.child(table, "w:tblGrid").orElseThrow(), "w:gridCol")
                        .size()];
        for (Element head : heads) {
            int column = 0;
            for (Element cell : Dom.children(head, "w:tc")) {
                int span = Dom.child(cell, "w:tcPr", "w:gridSpan")
                        .map(e -> Dom.number(e, "w:val"))
                        .orElse(1);
                for (int i = 0; i < span && column < named.length; i++) {
                    named[column++] |= !cell.getTextContent().isBlank();
                }
            }
        }
        for (int column = 0; column < named.length; column++) {
            if (!heads.isEmpty() && !box && !named[column]) {
                report(Rule.BLANK_HEADER, "column " + (column + 1));
            }
        }
    }

    private void headings(Element body) {
        int last = 0;
        for (Element paragraph : Dom.all(body, "w:p")) {
            Optional<Integer> level = outline(style(paragraph));
            if (level.isPresent() && !paragraph.getTextContent().isBlank()) {
                if (last > 0 && level.get() > last + 1) {
                    report(Rule.SKIPPED_LEVEL, paragraph.getTextContent());
                }
                last = level.get();
            }
        }
    }

    private static String style(Element paragraph) {
        return Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
    }

    private Optional<Integer> outline(String style) {
        return property(style, "w:pPr", "w:outlineLvl").map(e -> Dom.number(e, "w:val") + 1);
    }

    /** A property of a style, or of those that it is based on. */
    private Optional<Element> property(String id, String... path) {
        Element style = styles.get(id);
        if (style == null) {
            return Optional.empty();
        }
        return Dom.child(style, path)
                .or(() -> Dom.child(style, "w:basedOn").flatMap(base -> property(Dom.value(base), path)));
    }

    private void blanks(Element parent) {
        boolean blankBefore = false;
        for (Element child : Dom.children(parent)) {
            boolean paragraph = child.getTagName().equals("w:p");
            boolean blank = paragraph
                    && child.getTextContent().isBlank()
                    && Dom.all(child, "w:drawing").isEmpty()
                    && Dom.all(child, "w:sdt").isEmpty()
                    && Dom.child(child, "w:pPr", "w:numPr").isEmpty()
                    && !style(child).startsWith("List");
            if (blank && blankBefore) {
                report(Rule.BLANK_PARAGRAPHS, style(child));
            }
            blankBefore = blank;
            if (!paragraph) {
                blanks(child);
            }
        }
    }

    private void link(Element link) {
        String words = link.getTextContent().strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || UNCLEAR.contains(words)) {
            report(Rule.UNCLEAR_LINK, words);
        }
    }

    /** Descends with the background behind text: of a table's first row, a cell, a paragraph, a run. */
    private void contrast(Element parent, String background) {
        for (Element child : Dom.children(parent)) {
            switch (child.getTagName()) {
                case "w:tr" -> contrast(child, rowGround(child).orElse(background));
                case "w:tc" ->
                    contrast(child, fill(Dom.child(child, "w:tcPr", "w:shd")).orElse(background));
                case "w:p" ->
                    contrast(
                            child,
                            fill(property(style(child), "w:pPr", "w:shd")).orElse(background));
                case "w:r" -> run(child, background);
                default -> contrast(child, background);
            }
        }
    }

    private Optional<String> rowGround(Element row) {
        Element table = (Element) row.getParentNode();
        String id = Dom.child(table, "w:tblPr", "w:tblStyle").map(Dom::value).orElse("");
        Element style = styles.get(id);
        boolean first = Dom.children(table, "w:tr").get(0) == row;
        boolean named = Dom.child(row, "w:trPr", "w:tblHeader").isPresent();
        Optional<String> all = style == null ? Optional.empty() : fill(Dom.child(style, "w:tcPr", "w:shd"));
        if (style == null || !first || !named) {
            return all;
        }
        return Dom.children(style, "w:tblStylePr").stream()
                .filter(e -> e.getAttribute("w:type").equals("firstRow"))
                .findFirst()
                .flatMap(e -> fill(Dom.child(e, "w:tcPr", "w:shd")))
                .or(() -> all);
    }

    private static Optional<String> fill(Optional<Element> shading) {
        return shading.map(e -> e.getAttribute("w:fill")).filter(fill -> !fill.equals("auto"));
    }

    private void run(Element run, String background) {
        if (run.getTextContent().isBlank()) {
            return;
        }
        Element paragraph = run;
        while (!paragraph.getTagName().equals("w:p")) {
            paragraph = (Element) paragraph.getParentNode();
        }
        String paragraphStyle = style(paragraph);
        String runStyle = Dom.child(run, "w:rPr", "w:rStyle").map(Dom::value).orElse("");
        String text = property(runStyle, "w:rPr", "w:color")
                .or(() -> property(paragraphStyle, "w:rPr", "w:color"))
                .map(Dom::value)
                .orElse("1B2429");
        String behind = fill(property(runStyle, "w:rPr", "w:shd")).orElse(background);
        double contrast =
                Colour.of(text.toLowerCase(Locale.ROOT)).contrastWith(Colour.of(behind.toLowerCase(Locale.ROOT)));
        if (contrast < LEAST_CONTRAST) {
            report(Rule.LOW_CONTRAST, "%s on %s: %s".formatted(text, behind, run.getTextContent()));
        }
    }
}
