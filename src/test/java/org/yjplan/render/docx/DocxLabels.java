package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Numbers paragraphs as Word does (ECMA-376 part 1, 17.9), from the numbering part and the styles. */
final class DocxLabels {
    private static final Pattern PLACE = Pattern.compile("%(\\d)");

    /** A level of a number definition; {@code restart} is the level, from 1, after which it restarts. */
    private record Level(String format, String text, int start, int restart) {}

    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> abstractNumbers = new HashMap<>();
    private final Map<String, Element> ofStyles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    DocxLabels(DocxFile file) {
        Element numbering = file.tree("word/numbering.xml").orElseThrow();
        Dom.all(numbering, "w:num").forEach(e -> numbers.put(e.getAttribute("w:numId"), e));
        Dom.all(numbering, "w:abstractNum").forEach(e -> abstractNumbers.put(e.getAttribute("w:abstractNumId"), e));
        Dom.all(file.tree("word/styles.xml").orElseThrow(), "w:style")
                .forEach(style -> Dom.child(style, "w:pPr", "w:numPr")
                        .ifPresent(e -> ofStyles.put(style.getAttribute("w:styleId"), e)));
    }

    /** The numbers and bullets of all items, in order; those of headings and numbered paragraphs are not among them. */
    static List<String> of(DocxFile file) {
        DocxLabels labels = new DocxLabels(file);
        List<String> found = new ArrayList<>();
        for (Element paragraph : Dom.all(file.tree("word/document.xml").orElseThrow(), "w:p")) {
            Optional<String> label = labels.labelOf(paragraph);
            if (!isText(paragraph)) {
                label.ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the number of a paragraph is part of the text of the document, as that of a heading is. */
    static boolean isText(Element paragraph) {
        return style(paragraph).matches("(Heading|NumberedParagraph).*");
    }

    private static String style(Element paragraph) {
        return Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
    }

    /** The number or bullet of a paragraph. Called once for each, in order. */
    Optional<String> labelOf(Element paragraph) {
        return Dom.child(paragraph, "w:pPr", "w:numPr")
                .or(() -> Optional.ofNullable(ofStyles.get(style(paragraph))))
                .filter(numPr -> !number(numPr).equals("0"))
                .map(this::label);
    }

    private static String number(Element numPr) {
        return Dom.child(numPr, "w:numId").map(Dom::value).orElseThrow();
    }

    private String label(Element numPr) {
        Element number = numbers.get(number(numPr));
        int index =
                Dom.child(numPr, "w:ilvl").map(Dom::value).map(Integer::valueOf).orElse(0);
        TreeMap<Integer, Integer> counted = counts.computeIfAbsent(number(numPr), key -> new TreeMap<>());
        Level level = level(number, index);
        counted.merge(index, level.start, (known, start) -> known + 1);
        counted.keySet().removeIf(other -> other > index && index < level(number, other).restart);
        return PLACE.matcher(level.text).replaceAll(place -> {
            int shown = Integer.parseInt(place.group(1)) - 1;
            return shown(level(number, shown).format, counted.getOrDefault(shown, 0));
        });
    }

    private static String shown(String format, int count) {
        return switch (format) {
            case "decimal" -> String.valueOf(count);
            case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
            case "lowerRoman" -> roman(count);
            default -> "";
        };
    }

    private Level level(Element number, int index) {
        Element shared = abstractNumbers.get(
                Dom.child(number, "w:abstractNumId").map(Dom::value).orElseThrow());
        Element level = at(Dom.children(shared, "w:lvl"), index).orElseThrow();
        Optional<Element> override = at(Dom.children(number, "w:lvlOverride"), index);
        Element used = override.flatMap(o -> Dom.child(o, "w:lvl")).orElse(level);
        int start = override.flatMap(o -> Dom.child(o, "w:startOverride"))
                .or(() -> Dom.child(used, "w:start"))
                .map(e -> Dom.number(e, "w:val"))
                .orElseThrow();
        int restart =
                Dom.child(used, "w:lvlRestart").map(e -> Dom.number(e, "w:val")).orElse(index);
        String format = Dom.child(used, "w:numFmt").map(Dom::value).orElseThrow();
        return new Level(format, Dom.child(used, "w:lvlText").map(Dom::value).orElseThrow(), start, restart);
    }

    private static Optional<Element> at(List<Element> levels, int index) {
        return levels.stream()
                .filter(e -> e.getAttribute("w:ilvl").equals(String.valueOf(index)))
                .findFirst();
    }

    private static String roman(int number) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(number / 10) + ones[number % 10];
    }
}
