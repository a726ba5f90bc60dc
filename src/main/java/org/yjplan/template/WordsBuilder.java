package org.yjplan.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yjplan.document.Caption;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Code;
import org.yjplan.document.CrossReference;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Foreign;
import org.yjplan.document.Inline;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.Note;
import org.yjplan.document.Origin;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;
import org.yjplan.prose.Languages;
import org.yjplan.prose.ProseFaults;
import org.yjplan.prose.Typography;

/**
 * Turns the markup of running text into inlines. White space counts as one space, and none at the ends of a paragraph or
 * around a line break; characters are set as {@link Typography} says.
 */
final class WordsBuilder {
    private final Output output;
    private final MarkupFaults faults;
    private final ProseInPlace prose;

    WordsBuilder(Output output, MarkupFaults faults, ProseInPlace prose) {
        this.output = output;
        this.faults = faults;
        this.prose = prose;
    }

    /**
     * The inlines of a paragraph, a heading or the like.
     *
     * @param markup its content
     * @param parent what it is, for findings: “a paragraph”
     * @param takesNotes whether notes may stand in it
     */
    List<Inline> build(List<Markup> markup, String parent, boolean takesNotes) {
        Line line = new Line(parent, takesNotes);
        line.addAll(markup);
        return line.finished();
    }

    /** A caption, which the finisher will number; none without words. */
    Optional<Caption> caption(Markup.Element element) {
        new AttributeReader(element, faults);
        List<Inline> content = build(element.children(), "a caption", true);
        Origin origin = new TemplateOrigin(output.locate(element.start(), element.end()));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Caption(Optional.empty(), content, origin));
    }

    private final class Line {
        private final String parent;
        private final boolean takesNotes;
        private List<Inline> target = new ArrayList<>();
        private char[] chars = new char[64];
        private int[] offsets = new int[64];
        private int length;
        private int pendingSpace = -1;
        private boolean atStart = true;
        private char before = ' ';

        Line(String parent, boolean takesNotes) {
            this.parent = parent;
            this.takesNotes = takesNotes;
        }

        List<Inline> finished() {
            flush();
            return target;
        }

        void addAll(List<Markup> markup) {
            for (Markup piece : markup) {
                if (piece instanceof Markup.Characters characters) {
                    add(characters);
                } else if (piece instanceof Markup.Element element) {
                    add(element);
                }
            }
        }

        private void add(Markup.Characters characters) {
            for (int i = 0; i < characters.text().length(); i++) {
                char c = characters.text().charAt(i);
                int offset = characters.offsets()[i];
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                    pendingSpace = atStart || pendingSpace >= 0 ? pendingSpace : offset;
                } else {
                    putSpace();
                    put(c, offset);
                }
            }
        }

        private void putSpace() {
            if (pendingSpace >= 0) {
                put(' ', pendingSpace);
                pendingSpace = -1;
            }
        }

        private void put(char c, int offset) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, 2 * length);
                offsets = Arrays.copyOf(offsets, 2 * length);
            }
            chars[length] = c;
            offsets[length++] = offset;
            atStart = false;
        }

        /** Sets the characters so far, and makes a text of each stretch that has an origin of its own. */
        private void flush() {
            char[] set = Arrays.copyOf(chars, length);
            Typography.typeset(set, before);
            StringBuilder words = new StringBuilder();
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (i > 0 && output.stretchAt(offsets[i]) != output.stretchAt(offsets[start])) {
                    putText(words, start, i);
                    start = i;
                }
                if (set[i] != Typography.GONE) {
                    words.append(set[i]);
                    before = set[i];
                }
            }
            putText(words, start, length);
            length = 0;
        }

        private void putText(StringBuilder words, int start, int end) {
            if (!words.isEmpty()) {
                Origin origin = output.origin(offsets[start], offsets[end - 1] + 1);
                target.add(new Text(words.toString(), origin));
                words.setLength(0);
            }
        }

        private void put(Inline inline) {
            flush();
            target.add(inline);
            atStart = false;
        }

        private void add(Markup.Element element) {
            AttributeReader attributes = new AttributeReader(element, faults);
            Origin origin = new TemplateOrigin(output.locate(element.start(), element.end()));
            switch (element.name()) {
                case "strong" -> inner(element).ifPresent(content -> put(new Strong(content, origin)));
                case "em" -> inner(element).ifPresent(content -> put(new Emphasis(content, origin)));
                case "a" -> link(element, attributes, origin);
                case "code" -> code(element);
                case "br" -> lineBreak(element, origin);
                case "rag" -> rag(element, attributes, origin);
                case "note" -> note(element, origin);
                case "span" -> span(element, attributes, origin);
                case "check-box" -> checkBox(element, attributes, origin);
                case "prose" -> prose(attributes);
                default -> faults.misplaced(element, parent, Vocabulary.allowedInWords());
            }
        }

        /** The content of an element within this line; empty if there is none. */
        private Optional<List<Inline>> inner(Markup.Element element) {
            putSpace();
            flush();
            List<Inline> outer = target;
            target = new ArrayList<>();
            addAll(element.children());
            flush();
            List<Inline> content = target;
            target = outer;
            return content.isEmpty() ? Optional.empty() : Optional.of(content);
        }

        private void link(Markup.Element element, AttributeReader attributes, Origin origin) {
            if (attributes.raw("href").isEmpty()) {
                attributes.required("href");
                return;
            }
            String target = attributes.raw("href").get();
            boolean within = target.startsWith("#") && target.length() > 1;
            if (!within && !target.startsWith("https://") && !target.startsWith("http://")) {
                attributes.wrong("href", "#id, https://… or http://…");
            }
            putSpace();
            Optional<List<Inline>> content = inner(element);
            if (content.isPresent()) {
                put(new Link(target, content.get(), origin));
            } else if (within) {
                put(new CrossReference(target.substring(1), origin));
            } else {
                put(new Link(target, List.of(new Text(target, origin)), origin));
            }
        }

        private void code(Markup.Element element) {
            putSpace();
            for (Markup piece : element.children()) {
                if (piece instanceof Markup.Characters typed) {
                    put(new Code(
                            typed.text(),
                            output.origin(
                                    typed.start(), typed.offsets()[typed.text().length()])));
                } else if (piece instanceof Markup.Element inner) {
                    faults.misplaced(inner, "code", List.of());
                }
            }
        }

        private void span(Markup.Element element, AttributeReader attributes, Origin origin) {
            String language = attributes.required("lang");
            if (attributes.raw("lang").isPresent() && !Languages.isKnown(language)) {
                faults.at(
                        element.attributes().get("lang"),
                        ProseFaults.UNKNOWN_LANGUAGE,
                        "“%s” is not a language tag".formatted(language),
                        "give the tag of the language, such as cy for Welsh");
            }
            inner(element).ifPresent(content -> put(new Foreign(language, content, origin)));
        }

        private void checkBox(Markup.Element element, AttributeReader attributes, Origin origin) {
            element.children().stream()
                    .filter(Markup.Element.class::isInstance)
                    .forEach(inner -> faults.misplaced((Markup.Element) inner, "a box to tick", List.of()));
            putSpace();
            put(new CheckBox(attributes.yes("ticked", false), origin));
        }

        private void lineBreak(Markup.Element element, Origin origin) {
            element.children().stream()
                    .filter(Markup.Element.class::isInstance)
                    .forEach(inner -> faults.misplaced((Markup.Element) inner, "a line break", List.of()));
            pendingSpace = -1;
            put(new LineBreak(origin));
            atStart = true;
            before = ' ';
        }

        private void rag(Markup.Element element, AttributeReader attributes, Origin origin) {
            attributes.required("colour");
            Rag.Colour colour =
                    attributes.oneOf("colour", AttributeReader.constants(Rag.Colour.class, Set.of()), Rag.Colour.GREY);
            Optional<List<Inline>> content = inner(element);
            if (content.isEmpty()) {
                faults.at(
                        element,
                        TemplateFaults.MISSING,
                        "a rating without words",
                        "say in words what the colour says, as in “Amber – on track”");
            } else {
                put(new Rag(colour, content.get(), origin));
            }
        }

        private void note(Markup.Element element, Origin origin) {
            if (!takesNotes) {
                faults.misplaced(element, parent, List.of());
                return;
            }
            List<Inline> content = build(element.children(), "a note", false);
            if (!content.isEmpty()) {
                pendingSpace = -1;
                put(new Note(content, origin));
            }
        }

        private void prose(AttributeReader attributes) {
            int ref = attributes.number("ref", 0, Integer.MAX_VALUE, -1);
            if (prose.has(ref)) {
                putSpace();
                flush();
                target.addAll(prose.inlines(ref));
                atStart = false;
                before = 'x'; // any letter: what was inserted counts as the end of a word
            } else {
                attributes.required("ref");
            }
        }
    }
}
