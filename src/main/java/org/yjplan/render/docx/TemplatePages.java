package org.yjplan.render.docx;

import static org.yjplan.render.docx.TemplateXml.attribute;
import static org.yjplan.render.docx.TemplateXml.child;
import static org.yjplan.render.docx.TemplateXml.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.yjplan.theme.Page;

/** Reads the page set-up of a template: paper, margins, and which headers and footers are on which pages. */
final class TemplatePages {
    /** The least width or height of text that can hold a table, in points. */
    private static final float LEAST_BODY = 200;

    /**
     * The pages of one kind.
     *
     * @param page paper and margins
     * @param header the distance of the header from the upper edge, in twips
     * @param footer the distance of the footer from the lower edge, in twips
     * @param lines the relationships of headers and footers: {@code header} and {@code footer} by their kinds, as in
     *     {@code header first}
     */
    record SetUp(Page page, int header, int footer, Map<String, String> lines) {
        boolean landscape() {
            return page.width() > page.height();
        }

        Optional<String> line(String name) {
            return Optional.ofNullable(lines.get(name));
        }

        /** The same paper in the other orientation, with the same margins. */
        private SetUp rotated() {
            Page rotated = new Page(page.height(), page.width(), page.top(), page.right(), page.bottom(), page.left());
            return new SetUp(rotated, header, footer, lines);
        }
    }

    /**
     * The set-up of a template.
     *
     * @param portrait the portrait pages
     * @param landscape the landscape pages
     * @param titleLines the header and footer of the first page, if it has its own
     * @param unused what was left out, in sentences
     */
    record Pages(SetUp portrait, SetUp landscape, Map<String, String> titleLines, List<String> unused) {}

    private TemplatePages() {}

    /** The set-up of the sections of a body; empty if it has none that can hold text. */
    static Optional<Pages> read(Element document) {
        List<SetUp> setUps = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        Map<String, String> lines = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        List<Element> sections = new ArrayList<>();
        TemplateXml.walk(document, element -> {
            if (TemplateXml.is(element, "sectPr")) {
                sections.add(element);
            }
        });
        for (Element section : sections) {
            references(section, lines);
            if (setUps.isEmpty() && child(section, "titlePg").isPresent()) {
                first.putAll(lines);
            }
            leftOut(section, unused);
            setUp(section, lines).ifPresent(setUps::add);
        }
        if (lines.keySet().stream().anyMatch(name -> name.endsWith(" even"))) {
            unused.add("It has running lines for even pages, which were left out: every page has the same.");
        }
        List<SetUp> usable = setUps.stream()
                .filter(s -> s.page().bodyWidth() >= LEAST_BODY && s.page().bodyHeight() >= LEAST_BODY)
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        Optional<SetUp> ownPortrait = last(usable, false);
        Optional<SetUp> landscape = last(usable, true);
        SetUp portrait = ownPortrait.orElseGet(() -> landscape.orElseThrow().rotated());
        return Optional.of(new Pages(portrait, landscape.orElseGet(portrait::rotated), first, unused));
    }

    private static Optional<SetUp> last(List<SetUp> setUps, boolean landscape) {
        return setUps.stream().filter(setUp -> setUp.landscape() == landscape).reduce((before, after) -> after);
    }

    /** Sections inherit headers and footers until others replace them (ECMA-376 part 1, 17.10.5). */
    private static void references(Element section, Map<String, String> lines) {
        for (String kind : List.of("header", "footer")) {
            for (Element reference : children(section, kind + "Reference")) {
                lines.put(kind + " " + attribute(reference, "type"), reference.getAttributeNS(WordXml.R, "id"));
            }
        }
    }

    private static void leftOut(Element section, List<String> unused) {
        boolean columns = child(section, "cols")
                .filter(cols -> number(cols, "num").orElse(1) > 1)
                .isPresent();
        report(columns, "It sets text in columns, which were left out.", unused);
        report(child(section, "pgBorders").isPresent(), "It draws borders around pages, which were left out.", unused);
        report(child(section, "lnNumType").isPresent(), "It numbers lines, which was left out.", unused);
    }

    private static void report(boolean found, String sentence, List<String> unused) {
        if (found && !unused.contains(sentence)) {
            unused.add(sentence);
        }
    }

    private static Optional<SetUp> setUp(Element section, Map<String, String> lines) {
        Optional<Element> size = child(section, "pgSz");
        Optional<Element> margins = child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return Optional.empty();
        }
        Element m = margins.get();
        Optional<Integer> width = number(size.get(), "w");
        Optional<Integer> height = number(size.get(), "h");
        if (width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        Page page = new Page(
                points(width.get()),
                points(height.get()),
                points(Math.abs(number(m, "top").orElse(0))),
                points(number(m, "right").orElse(0)),
                points(Math.abs(number(m, "bottom").orElse(0))),
                points(number(m, "left").orElse(0) + number(m, "gutter").orElse(0)));
        return Optional.of(new SetUp(
                page, number(m, "header").orElse(0), number(m, "footer").orElse(0), Map.copyOf(lines)));
    }

    private static float points(int twips) {
        return twips / 20f;
    }

    private static Optional<Integer> number(Element element, String name) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
