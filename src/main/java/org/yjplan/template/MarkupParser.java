package org.yjplan.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;

/**
 * Reads the markup that a template wrote: elements, attributes, characters, five named entities and the numbered ones,
 * comments. No document types, processing instructions or CDATA sections, hence nothing that could reach outside.
 */
final class MarkupParser {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final int DEEPEST = 100;

    private final Output output;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private record Open(
            String name, Map<String, Markup.Attribute> attributes, List<Markup> children, int start, int end) {}

    /** Ends the reading at the first fault. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic finding;

        Malformed(Diagnostic finding) {
            super(finding.message(), null, false, false);
            this.finding = finding;
        }
    }

    private MarkupParser(Output output) {
        this.output = output;
        this.text = output.text();
    }

    /**
     * Reads some markup.
     *
     * @return empty if it is not well formed, which has then been reported
     */
    static Optional<List<Markup>> parse(Output output, Consumer<Diagnostic> sink) {
        try {
            return Optional.of(new MarkupParser(output).all());
        } catch (Malformed malformed) {
            sink.accept(malformed.finding);
            return Optional.empty();
        }
    }

    private List<Markup> all() throws Malformed {
        List<Markup> top = new ArrayList<>();
        open.push(new Open("", Map.of(), top, 0, 0));
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                characters();
            } else if (text.startsWith("<!--", at)) {
                comment();
            } else if (text.startsWith("</", at)) {
                endTag();
            } else {
                startTag();
            }
        }
        if (open.size() > 1) {
            Open unclosed = open.peek();
            throw malformed(
                    unclosed.start(),
                    unclosed.end(),
                    "<%s> is never closed".formatted(unclosed.name()),
                    "add </" + unclosed.name() + ">");
        }
        return top;
    }

    private void characters() throws Malformed {
        int end = text.indexOf('<', at);
        int stop = end < 0 ? text.length() : end;
        StringBuilder read = new StringBuilder(stop - at);
        int[] offsets = new int[stop - at + 1];
        while (at < stop) {
            int start = at;
            String piece = character(stop);
            for (int i = 0; i < piece.length(); i++) {
                offsets[read.length()] = start;
                read.append(piece.charAt(i));
            }
        }
        offsets[read.length()] = stop;
        open.element()
                .children()
                .add(new Markup.Characters(read.toString(), Arrays.copyOf(offsets, read.length() + 1)));
    }

    /** The next character, or what an entity stands for. */
    private String character(int stop) throws Malformed {
        char c = text.charAt(at);
        if (c != '&') {
            at++;
            return String.valueOf(c);
        }
        int end = text.indexOf(';', at);
        if (end < 0 || end >= stop) {
            throw malformed(at, at + 1, "“&” without an entity", "write &amp; for an ampersand");
        }
        String name = text.substring(at + 1, end);
        Optional<String> meant =
                name.startsWith("#") ? numbered(name.substring(1)) : Optional.ofNullable(ENTITIES.get(name));
        if (meant.isEmpty()) {
            throw malformed(
                    at,
                    end + 1,
                    "“&%s;” is not known".formatted(name),
                    "write the character itself, or &amp; for an ampersand");
        }
        at = end + 1;
        return meant.get();
    }

    private static Optional<String> numbered(String digits) {
        try {
            int point = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            boolean text = point == '\n' || point == '\t' || point >= ' ';
            return text && Character.isValidCodePoint(point) && (point < 0xd800 || point > 0xdfff)
                    ? Optional.of(Character.toString(point))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private void comment() throws Malformed {
        int end = text.indexOf("-->", at + 4);
        if (end < 0) {
            throw malformed(at, at + 4, "a comment is never closed", "add -->");
        }
        at = end + 3;
    }

    private void startTag() throws Malformed {
        int start = at++;
        String name = name();
        if (name.isEmpty()) {
            throw malformed(start, start + 1, "“<” without an element", "write &lt; for a less-than sign");
        }
        Map<String, Markup.Attribute> attributes = attributes(start, name);
        boolean empty = text.startsWith("/>", at);
        at += empty ? 2 : 1;
        List<Markup> children = new ArrayList<>();
        if (empty) {
            add(new Open(name, attributes, children, start, at));
        } else if (open.size() > DEEPEST) {
            throw malformed(start, at, "elements nested without end", "look for a macro that calls itself");
        } else {
            open.push(new Open(name, attributes, children, start, at));
        }
    }

    private Map<String, Markup.Attribute> attributes(int tag, String element) throws Malformed {
        Map<String, Markup.Attribute> attributes = new LinkedHashMap<>();
        while (true) {
            space();
            if (text.startsWith(">", at) || text.startsWith("/>", at)) {
                return attributes;
            }
            int start = at;
            String name = name();
            if (name.isEmpty()) {
                throw malformed(
                        tag, tag + 1 + element.length(), "the tag <%s is not closed".formatted(element), "add >");
            }
            if (!text.startsWith("=\"", at)) {
                throw malformed(start, at, "“%s” has no value in quotes".formatted(name), "write " + name + "=\"…\"");
            }
            at += 2;
            String value = value(start, name);
            if (attributes.put(name, new Markup.Attribute(value, start, at)) != null) {
                throw malformed(start, at, "“%s” is given twice".formatted(name), "take one of them out");
            }
        }
    }

    private String value(int start, String name) throws Malformed {
        int end = text.indexOf('"', at);
        if (end < 0) {
            throw malformed(start, at, "the value of “%s” is not closed".formatted(name), "add \"");
        }
        StringBuilder value = new StringBuilder(end - at);
        while (at < end) {
            if (text.charAt(at) == '<') {
                throw malformed(
                        start, at, "“<” in the value of “%s”".formatted(name), "write &lt;, or close the quotes");
            }
            value.append(character(end));
        }
        at = end + 1;
        return value.toString();
    }

    private void endTag() throws Malformed {
        int start = at;
        at += 2;
        String name = name();
        space();
        if (!text.startsWith(">", at)) {
            throw malformed(start, at, "the tag </%s is not closed".formatted(name), "add >");
        }
        at++;
        Open element = open.element();
        if (open.size() == 1) {
            throw malformed(start, at, "</%s> closes what was never opened".formatted(name), "take it out");
        }
        if (!element.name().equals(name)) {
            Diagnostic finding = output.fault(
                            TemplateFaults.MARKUP,
                            start,
                            at,
                            "</%s> found where </%s> was expected".formatted(name, element.name()))
                    .withRelated(
                            output.locate(element.start(), element.end()),
                            "<%s> is opened here".formatted(element.name()))
                    .withHelp("close elements in turn, the last one opened first");
            throw new Malformed(finding);
        }
        open.pop();
        add(element);
    }

    private void add(Open element) {
        open.element()
                .children()
                .add(new Markup.Element(
                        element.name(),
                        element.attributes(),
                        List.copyOf(element.children()),
                        element.start(),
                        element.end()));
    }

    private String name() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Malformed malformed(int start, int end, String message, String help) {
        return new Malformed(
                output.fault(TemplateFaults.MARKUP, start, end, message).withHelp(help));
    }
}
