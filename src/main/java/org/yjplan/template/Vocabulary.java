package org.yjplan.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The elements that templates may write, their attributes, and where they may stand. */
final class Vocabulary {
    private static final Map<String, Set<String>> ATTRIBUTES = attributes();
    private static final Set<String> WORDS =
            Set.of("strong", "em", "a", "code", "br", "rag", "note", "span", "check-box", "prose");
    private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol", "prose");

    private Vocabulary() {}

    private static Map<String, Set<String>> attributes() {
        Map<String, Set<String>> known = new TreeMap<>();
        Set<String> none = Set.of();
        for (String name : List.of(
                "section",
                "title-page",
                "ul",
                "li",
                "caption",
                "thead",
                "tbody",
                "strong",
                "em",
                "code",
                "blockquote",
                "br",
                "dl",
                "dt",
                "dd",
                "page-break",
                "landscape",
                "note",
                "figcaption",
                "call-out")) {
            known.put(name, none);
        }
        for (int level = 1; level <= 6; level++) {
            known.put("h" + level, Set.of("id", "numbered", "listed"));
        }
        known.put(
                "document",
                Set.of("title", "short-title", "author", "subject", "keywords", "lang", "status", "draft", "marking"));
        known.put("named", Set.of("id", "as"));
        known.put("numbered", Set.of("by", "start-over"));
        known.put("p", Set.of("class", "id"));
        known.put("ol", Set.of("start"));
        known.put("table", Set.of("id", "columns"));
        known.put("tr", Set.of("kind"));
        known.put("th", Set.of("colspan", "rowspan", "scope"));
        known.put("td", Set.of("colspan", "rowspan"));
        known.put("a", Set.of("href"));
        known.put("rag", Set.of("colour"));
        known.put("toc", Set.of("depth"));
        known.put("signature", Set.of("kind", "label"));
        known.put("figure", Set.of("id"));
        known.put("tree", Set.of("id"));
        known.put("img", Set.of("src", "alt"));
        known.put("span", Set.of("lang"));
        known.put("check-box", Set.of("ticked"));
        known.put("list-of", Set.of("kind", "from"));
        known.put("prose", Set.of("ref"));
        return Collections.unmodifiableMap(known);
    }

    /** Every element that a template may write; prose is put in place by a directive instead. */
    static Set<String> elements() {
        Set<String> names = new TreeSet<>(ATTRIBUTES.keySet());
        names.remove("prose");
        return names;
    }

    static boolean isElement(String name) {
        return ATTRIBUTES.containsKey(name);
    }

    /** The attributes of an element. */
    static Set<String> attributesOf(String element) {
        return ATTRIBUTES.getOrDefault(element, Set.of());
    }

    /** Whether an element belongs to running text. */
    static boolean isWords(String name) {
        return WORDS.contains(name);
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

        private static final Set<String> BLOCKS = Set.of(
                "section",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "p",
                "ul",
                "ol",
                "table",
                "blockquote",
                "dl",
                "toc",
                "list-of",
                "figure",
                "tree",
                "signature",
                "page-break",
                "landscape",
                "call-out",
                "prose");

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
            boolean usual = isSection() ? BLOCKS.contains(element) : PARAGRAPHS.contains(element);
            return usual || more.contains(element);
        }
    }
}
