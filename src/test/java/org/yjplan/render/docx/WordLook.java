package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.yjplan.document.ListBlock;
import org.yjplan.document.ListLabels;
import org.yjplan.document.Table;
import org.yjplan.document.Walker;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.PageSequence;

/**
 * The layout properties of a file, to be compared with those decided for the document.
 *
 * @param columns of each table, the widths of its columns in twips
 * @param landscape of each section, whether its pages are landscape
 * @param labels of each item of a list, its labels
 */
public record WordLook(List<List<Integer>> columns, List<Boolean> landscape, List<String> labels) {
    /** The abstract numberings of lists; others are those of headings, trees and numbered paragraphs. */
    private static final List<String> LISTS = List.of("1", "2", "3", "5");

    /** The properties decided for a document. */
    public static WordLook decided(FittedDocument document) {
        Decided decided = new Decided();
        document.sections().forEach(section -> decided.blocks(section.blocks()));
        return new WordLook(
                decided.columns,
                document.sections().stream()
                        .map(section -> section.kind() == PageSequence.Kind.LANDSCAPE)
                        .toList(),
                decided.labels);
    }

    /** The properties in a file. */
    public static WordLook of(DocxFile file) {
        Element body = file.tree("word/document.xml").orElseThrow();
        List<List<Integer>> columns = Dom.all(body, "w:tbl").stream()
                .filter(table -> !Dom.child(table, "w:tblPr", "w:tblStyle")
                        .map(Dom::value)
                        .orElse("")
                        .equals("CallOutBox"))
                .map(table -> Dom.children(Dom.child(table, "w:tblGrid").orElseThrow()).stream()
                        .map(column -> Dom.number(column, "w:w"))
                        .toList())
                .toList();
        List<Boolean> landscape = Dom.all(body, "w:pgSz").stream()
                .map(size -> size.getAttribute("w:orient").equals("landscape"))
                .toList();
        Labels labels = new Labels(file.tree("word/numbering.xml").orElseThrow());
        return new WordLook(
                columns,
                landscape,
                Dom.all(body, "w:p").stream()
                        .flatMap(paragraph -> labels.of(paragraph).stream())
                        .toList());
    }

    private static final class Decided extends Walker {
        private final List<List<Integer>> columns = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();

        @Override
        public Void visit(Table table) {
            columns.add(Arrays.stream(Twips.of(table.fit().orElseThrow().columns()))
                    .boxed()
                    .toList());
            return super.visit(table);
        }

        @Override
        public Void visit(ListBlock list) {
            ListLabels own = list.fit().orElseThrow().labels();
            for (ListBlock.Item item : list.items()) {
                labels.add(own.sign().isEmpty() ? own.name() : own.sign());
                blocks(item.blocks());
            }
            return null;
        }
    }

    /** The labels of paragraphs. */
    private static final class Labels {
        private static final Map<String, ListLabels> FORMATS = Map.of(
                "decimal",
                ListLabels.DECIMAL,
                "lowerLetter",
                ListLabels.LOWER_LETTER,
                "lowerRoman",
                ListLabels.LOWER_ROMAN);

        private final Map<String, Element> numbers;
        private final Map<String, Element> abstracts;

        Labels(Element numbering) {
            numbers = byId(numbering, "w:num", "w:numId");
            abstracts = byId(numbering, "w:abstractNum", "w:abstractNumId");
        }

        private static Map<String, Element> byId(Element numbering, String name, String id) {
            return Dom.children(numbering, name).stream()
                    .collect(Collectors.toMap(element -> element.getAttribute(id), element -> element));
        }

        Optional<String> of(Element paragraph) {
            Optional<Element> own = Dom.child(paragraph, "w:pPr", "w:numPr");
            String style =
                    Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
            if (own.isPresent()) {
                String number = Dom.child(own.get(), "w:numId").map(Dom::value).orElseThrow();
                return number.equals("0")
                        ? Optional.empty()
                        : label(
                                numbers.get(number),
                                Dom.child(own.get(), "w:ilvl").map(Dom::value).orElse("0"));
            }
            if (!style.matches("ListBullet\\d?")) {
                return Optional.empty();
            }
            int level = style.equals("ListBullet") ? 0 : style.charAt(style.length() - 1) - '1';
            return label(numbers.get(String.valueOf(NumberingPart.BULLETS)), String.valueOf(level));
        }

        private Optional<String> label(Element number, String level) {
            String base = Dom.child(number, "w:abstractNumId").map(Dom::value).orElseThrow();
            if (!LISTS.contains(base)) {
                return Optional.empty();
            }
            Element usual = level(abstracts.get(base), level).orElseThrow();
            Element shown = Dom.children(number, "w:lvlOverride").stream()
                    .filter(override -> override.getAttribute("w:ilvl").equals(level))
                    .flatMap(override -> level(override, level).stream())
                    .findFirst()
                    .orElse(usual);
            String format = Dom.child(shown, "w:numFmt").map(Dom::value).orElseThrow();
            return Optional.of(
                    format.equals("bullet")
                            ? Dom.child(shown, "w:lvlText").map(Dom::value).orElseThrow()
                            : FORMATS.get(format).name());
        }

        private static Optional<Element> level(Element parent, String level) {
            return Dom.children(parent, "w:lvl").stream()
                    .filter(candidate -> candidate.getAttribute("w:ilvl").equals(level))
                    .findFirst();
        }
    }
}
