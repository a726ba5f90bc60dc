package org.yjplan.template;

import static org.yjplan.template.Vocabulary.Kind.BLOCK;
import static org.yjplan.template.Vocabulary.Kind.PART;
import static org.yjplan.template.Vocabulary.Kind.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The elements that templates may write, their attributes, and where they may stand. A new element is a line here. */
final class Vocabulary {
    /** Stands for prose in the markup; a template puts it there by a directive instead. */
    private static final String PROSE = "prose";

    private static final Map<String, Element> ELEMENTS = elementsByName();
    private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol", PROSE);

    private Vocabulary() {}

    /** What an element is a part of. */
    enum Kind {
        /** Stands on lines of its own. */
        BLOCK,
        /** Belongs to running text. */
        WORDS,
        /** Stands only within certain other elements, or only in certain places. */
        PART
    }

    private record Element(String name, Kind kind, Set<String> attributes) {}

    private static Map<String, Element> elementsByName() {
        List<Element> all = new ArrayList<>(List.of(
                part(
                        "document",
                        "title",
                        "short-title",
                        "author",
                        "subject",
                        "keywords",
                        "lang",
                        "status",
                        "draft",
                        "marking"),
                part("title-page"),
                part("named", "id", "as"),
                part("numbered", "by", "start-over"),
                block("section"),
                block("p", "class", "id"),
                block("ul"),
                block("ol", "start"),
                part("li"),
                block("table", "id", "columns"),
                part("caption"),
                part("thead"),
                part("tbody"),
                part("tr", "kind"),
                part("th", "colspan", "rowspan", "scope"),
                part("td", "colspan", "rowspan"),
                block("blockquote"),
                block("call-out"),
                block("dl"),
                part("dt"),
                part("dd"),
                block("toc", "depth"),
                block("list-of", "kind", "from"),
                block("figure", "id"),
                part("figcaption"),
                part("img", "src", "alt"),
                block("tree", "id"),
                block("signature", "kind", "label"),
                block("page-break"),
                block("landscape"),
                words("strong"),
                words("em"),
                words("a", "href"),
                words("code"),
                words("br"),
                words("rag", "colour"),
                words("note"),
                words("span", "lang"),
                words("check-box", "ticked")));
        for (int level = 1; level <= 6; level++) {
            all.add(block("h" + level, "id", "numbered", "listed"));
        }
        Map<String, Element> byName = new LinkedHashMap<>();
        all.forEach(element -> byName.put(element.name(), element));
        return byName;
    }

    private static Element block(String name, String... attributes) {
        return new Element(name, BLOCK, Set.of(attributes));
    }

    private static Element words(String name, String... attributes) {
        return new Element(name, WORDS, Set.of(attributes));
    }

    private static Element part(String name, String... attributes) {
        return new Element(name, PART, Set.of(attributes));
    }

    /** Every element that a template may write. */
    static Set<String> elements() {
        return new TreeSet<>(ELEMENTS.keySet());
    }

    /** What may stand in running text, as a template's author writes it. */
    static List<String> allowedInWords() {
        Stream<String> elements = ELEMENTS.values().stream()
                .filter(element -> element.kind() == WORDS)
                .map(Element::name);
        return Stream.concat(elements, Stream.of("<@prose …/>")).toList();
    }

    static boolean isElement(String name) {
        return ELEMENTS.containsKey(name) || name.equals(PROSE);
    }

    /** The attributes of an element. */
    static Set<String> attributesOf(String element) {
        if (element.equals(PROSE)) {
            return Set.of("ref");
        }
        return isElement(element) ? ELEMENTS.get(element).attributes() : Set.of();
    }

    /** Whether an element belongs to running text. */
    static boolean isWords(String name) {
        return is(name, WORDS);
    }

    private static boolean is(String name, Kind kind) {
        return name.equals(PROSE)
                ? kind != PART
                : isElement(name) && ELEMENTS.get(name).kind() == kind;
    }

    /** The places where blocks may stand. */
    enum Place {
        /** Right in the document. */
        DOCUMENT(false, "title-page", "numbered", "named"),
        /** In a section of the document, or on landscape pages. */
        SECTION(false, "numbered"),
        /** Where paragraphs are numbered. */
        NUMBERED(false),
        /** In a sub-paragraph of a numbered paragraph. */
        SUB_PARAGRAPH(true),
        /** In an item of a list, or the meaning of a term. */
        ITEM(true),
        /** In a cell of a table. */
        CELL(true, "signature", "figure", "table"),
        /** In a cell that names others, or one of a table within a table. */
        INNER_CELL(true, "signature", "figure"),
        /** In a quotation. */
        QUOTE(false),
        /** In a box. */
        CALL_OUT(true);

        private final boolean takesWords;
        private final Set<String> more;

        Place(boolean takesWords, String... more) {
            this.takesWords = takesWords;
            this.more = Set.of(more);
        }

        /** Whether all that a section holds may stand here. */
        boolean isSection() {
            return this == DOCUMENT || this == SECTION || this == NUMBERED;
        }

        /** Whether paragraphs get a number here. */
        boolean isNumbered() {
            return this == NUMBERED || this == SUB_PARAGRAPH;
        }

        /** Where the parts of a block such as a section stand, if the block stands here. */
        Place within() {
            return this == NUMBERED ? NUMBERED : SECTION;
        }

        /** Whether words may stand here without a paragraph around them. */
        boolean takesWords() {
            return takesWords;
        }

        /** Whether a block may stand here. */
        boolean takes(String element) {
            boolean usual = isSection() ? is(element, BLOCK) : PARAGRAPHS.contains(element);
            return usual || more.contains(element);
        }
    }
}
