package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Counts the items of lists as Word does (ECMA-376 part 1, 17.9), from the numbering part and the styles. */
final class DocxLabels {
    private record Level(String format, String text, int start) {}

    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> abstractNumbers = new HashMap<>();
    private final Map<String, Element> ofStyles = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private DocxLabels(DocxFile file) {
        Element numbering = file.tree("word/numbering.xml").orElseThrow();
        Dom.all(numbering, "w:num").forEach(e -> numbers.put(e.getAttribute("w:numId"), e));
        Dom.all(numbering, "w:abstractNum").forEach(e -> abstractNumbers.put(e.getAttribute("w:abstractNumId"), e));
        Dom.all(file.tree("word/styles.xml").orElseThrow(), "w:style")
                .forEach(style -> Dom.child(style, "w:pPr", "w:numPr")
                        .ifPresent(e -> ofStyles.put(style.getAttribute("w:styleId"), e)));
    }

    /** The numbers and bullets of all items, in order; those of headings are not among them. */
    static List<String> of(DocxFile file) {
        DocxLabels labels = new DocxLabels(file);
        List<String> found = new ArrayList<>();
        for (Element paragraph : Dom.all(file.tree("word/document.xml").orElseThrow(), "w:p")) {
            String style =
                    Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
            if (!style.startsWith("Heading")) {
                Dom.child(paragraph, "w:pPr", "w:numPr")
                        .or(() -> Optional.ofNullable(labels.ofStyles.get(style)))
                        .ifPresent(numPr -> found.add(labels.label(numPr)));
            }
        }
        return found;
    }

    private String label(Element numPr) {
        String number = Dom.child(numPr, "w:numId").map(Dom::value).orElseThrow();
        String index = Dom.child(numPr, "w:ilvl").map(Dom::value).orElse("0");
        Level level = level(numbers.get(number), index);
        int count = counts.merge(number + "/" + index, level.start, (known, start) -> known + 1);
        String shown =
                switch (level.format) {
                    case "decimal" -> String.valueOf(count);
                    case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
                    case "lowerRoman" -> roman(count);
                    default -> "";
                };
        return level.text.replaceAll("%\\d", shown);
    }

    private Level level(Element number, String index) {
        Element shared = abstractNumbers.get(
                Dom.child(number, "w:abstractNumId").map(Dom::value).orElseThrow());
        Element level = at(Dom.children(shared, "w:lvl"), index).orElseThrow();
        Optional<Element> override = at(Dom.children(number, "w:lvlOverride"), index);
        Element used = override.flatMap(o -> Dom.child(o, "w:lvl")).orElse(level);
        int start = override.flatMap(o -> Dom.child(o, "w:startOverride"))
                .or(() -> Dom.child(used, "w:start"))
                .map(e -> Dom.number(e, "w:val"))
                .orElseThrow();
        String format = Dom.child(used, "w:numFmt").map(Dom::value).orElseThrow();
        return new Level(format, Dom.child(used, "w:lvlText").map(Dom::value).orElseThrow(), start);
    }

    private static Optional<Element> at(List<Element> levels, String index) {
        return levels.stream()
                .filter(e -> e.getAttribute("w:ilvl").equals(index))
                .findFirst();
    }

    private static String roman(int number) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(number / 10) + ones[number % 10];
    }
}
