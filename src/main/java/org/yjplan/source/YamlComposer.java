package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceFaults;

/**
 * Composes the events of SnakeYAML's parser into nodes. Nothing is constructed, tags are refused, and scalars stay text.
 *
 * <p>A fault of syntax ends the reading. What was composed up to then is handed out, marked as cut, so that its own
 * faults can be found as well.
 */
final class YamlComposer {
    /** How deep groups and lists may stand within one another. */
    static final int MAX_DEPTH = 100;
    /** How many nodes aliases may add. */
    static final long MAX_REPEATED = 100_000;

    private final SourceText source;
    private final int base;
    private final ParserImpl parser;
    private final Consumer<Diagnostic> sink;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Set<String> openAnchors = new HashSet<>();
    private long repeated;
    private boolean broken;
    private int brokenAt;
    private Optional<YamlScalar> lastScalar = Optional.empty();

    /**
     * @param source the file
     * @param readable its text from {@code base} on, without characters that the parser refuses; as long as the original
     * @param base the offset at which to start, the first of a line
     * @param sink takes the faults
     */
    YamlComposer(SourceText source, String readable, int base, Consumer<Diagnostic> sink) {
        this.source = source;
        this.base = base;
        this.sink = sink;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(readable), options);
    }

    /** Composes the one document of the file. */
    YamlTree compose() {
        next(); // the start of the stream
        Optional<Event> start = next();
        if (start.isEmpty() || start.get().is(Event.ID.StreamEnd)) {
            return new YamlTree(Optional.empty(), broken);
        }
        Optional<YamlNode> root = next().map(event -> node(event, 1));
        next(); // the end of the document
        Optional<Event> after = next();
        after.filter(event -> event.is(Event.ID.DocumentStart)).ifPresent(this::refuseDocument);
        return new YamlTree(root, broken);
    }

    /** The offset of the line at which a fault of syntax ended the reading. */
    int brokenAt() {
        return brokenAt;
    }

    private Optional<Event> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.getEvent());
        } catch (MarkedYAMLException fault) {
            SyntaxFault found = new SyntaxFault(
                    source,
                    fault.getContext() == null ? "" : fault.getContext(),
                    fault.getProblem() == null ? "" : fault.getProblem(),
                    fault.getContextMark() == null ? offset(fault.getProblemMark()) : offset(fault.getContextMark()),
                    offset(fault.getProblemMark()),
                    lastScalar);
            Diagnostic diagnostic = new SyntaxExplainer(found).explain();
            sink.accept(diagnostic);
            breakOff(Math.max(diagnostic.place().line(), 1));
        } catch (YAMLException fault) {
            // The limits and characters that lead here are dealt with before; should one slip through, say so.
            sink.accept(SourceFaults.SYNTAX.at(Location.ofFile(source.file()), "this file cannot be read as YAML"));
            breakOff(source.lineCount());
        }
        return Optional.empty();
    }

    private void breakOff(int line) {
        broken = true;
        brokenAt = source.startOf(line);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return repeat(alias);
        }
        NodeEvent start = (NodeEvent) event;
        int from = offset(start.getStartMark());
        NodeProperties properties = NodeProperties.at(source.text(), from);
        properties.tag().ifPresent(this::refuseTag);
        Optional<String> anchor = Optional.ofNullable(start.getAnchor());
        anchor.ifPresent(openAnchors::add);
        YamlNode node =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event, properties.end());
                    case SequenceStart -> tooDeep(event, depth) ? nothing(from) : sequence(properties.end(), depth);
                    default ->
                        tooDeep(event, depth)
                                ? nothing(from)
                                : insertion((CollectionStartEvent) event, properties.end())
                                        .orElseGet(() -> mapping(properties.end(), depth));
                };
        anchor.ifPresent(name -> {
            openAnchors.remove(name);
            anchors.put(name, node);
        });
        return node;
    }

    private YamlNode scalar(ScalarEvent event, int from) {
        int end = offset(event.getEndMark());
        YamlScalar.Style style =
                switch (event.getScalarStyle()) {
                    case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED -> YamlScalar.Style.DOUBLE_QUOTED;
                    case LITERAL -> YamlScalar.Style.LITERAL;
                    case FOLDED -> YamlScalar.Style.FOLDED;
                    default -> YamlScalar.Style.PLAIN;
                };
        int start = Math.min(from, end);
        while (end > start
                && style != YamlScalar.Style.PLAIN
                && isBlank(source.text().charAt(end - 1))) {
            end--; // a block ends with the last of its text, not where the next token starts
        }
        YamlScalar scalar = new YamlScalar(source, start, end, event.getValue(), style);
        lastScalar = Optional.of(scalar);
        return scalar;
    }

    private YamlNode sequence(int from, int depth) {
        List<YamlNode> items = new ArrayList<>();
        long size = 1;
        int end = from;
        while (true) {
            Optional<Event> event = next();
            if (event.isEmpty() || event.get().is(Event.ID.SequenceEnd)) {
                end = Math.max(end, event.map(this::closingBracket).orElse(end));
                return new YamlSequence(source, from, end, List.copyOf(items), broken, size);
            }
            YamlNode item = node(event.get(), depth + 1);
            items.add(item);
            size += item.size();
            end = Math.max(end, item.source() == source ? item.end() : end);
        }
    }

    private YamlNode mapping(int from, int depth) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        long size = 1;
        int end = from;
        while (true) {
            Optional<Event> event = next();
            if (event.isEmpty() || event.get().is(Event.ID.MappingEnd)) {
                end = Math.max(end, event.map(this::closingBracket).orElse(end));
                return new YamlMapping(source, from, end, List.copyOf(entries), broken, size);
            }
            YamlNode key = node(event.get(), depth + 1);
            Optional<Event> following = next();
            if (following.isEmpty()) {
                continue; // the fault is reported; the key stays without a value
            }
            YamlNode value = node(following.get(), depth + 1);
            size += key.size() + value.size();
            end = Math.max(end, Math.max(key.end(), value.end()));
            if (!joinsNumber(entries, key, value) && isWord(key) && isFirst((YamlScalar) key, seen)) {
                entries.add(new YamlMapping.Entry((YamlScalar) key, value));
            }
        }
    }

    /**
     * A number with a comma between braces, where a comma parts the entries: said once, and read as the number that was
     * meant.
     */
    private boolean joinsNumber(List<YamlMapping.Entry> entries, YamlNode key, YamlNode value) {
        if (entries.isEmpty()
                || !(key instanceof YamlScalar rest)
                || !(value instanceof YamlScalar nothing && nothing.isAbsent())
                || !(entries.get(entries.size() - 1).value() instanceof YamlScalar number)
                || rest.value().isEmpty()
                || rest.start() != number.end() + 1
                || !Character.isDigit(rest.value().charAt(0))
                || !Character.isDigit(source.text().charAt(number.end() - 1))) {
            return false;
        }
        String name = entries.get(entries.size() - 1).key().value();
        String meant = number.value() + "," + rest.value();
        sink.accept(SourceFaults.NEEDS_QUOTES
                .at(
                        source.at(number.start(), rest.end()),
                        "within braces, the comma of “" + Words.excerpt(meant) + "” ends the entry")
                .withHelp("write %s: \"%s\", or leave the comma out"
                        .formatted(Words.excerpt(name), Words.excerpt(meant))));
        entries.set(
                entries.size() - 1,
                new YamlMapping.Entry(
                        entries.get(entries.size() - 1).key(),
                        new YamlScalar(source, number.start(), rest.end(), meant, YamlScalar.Style.PLAIN)));
        return true;
    }

    private boolean isWord(YamlNode key) {
        if (key instanceof YamlScalar scalar && !scalar.value().isBlank()) {
            return true;
        }
        boolean empty = key instanceof YamlScalar;
        Location place = empty
                ? source.at(key.start(), Math.min(key.start() + 1, source.text().length()))
                : key.place();
        sink.accept(SourceFaults.KEY_IS_NO_WORD
                .at(place, empty ? "a colon stands here without a key before it" : key.kind() + " cannot be a key")
                .withHelp("write a key, a colon, a space and its value; put a text with brackets in quotes"));
        return false;
    }

    private boolean isFirst(YamlScalar key, Map<String, YamlScalar> seen) {
        YamlScalar first = seen.putIfAbsent(key.value(), key);
        if (first != null) {
            sink.accept(SourceFaults.DUPLICATE_KEY
                    .at(key.place(), "“" + Words.excerpt(key.value()) + "” is given a second time")
                    .withRelated(first.place(), "first given here")
                    .withHelp("remove one of the two, or join them"));
        }
        return first == null;
    }

    /**
     * An insertion that stands at the start of a value without quotes, which YAML takes for a group of keys within a
     * group of keys: said once, and read as the text that was meant.
     */
    private Optional<YamlNode> insertion(CollectionStartEvent start, int from) {
        if (!start.isFlow() || !source.text().startsWith("{{", from)) {
            return Optional.empty();
        }
        int open = 1;
        int end = from + 2;
        while (open > 0) {
            Optional<Event> event = next();
            if (event.isEmpty()) {
                return Optional.of(nothing(from));
            }
            open += event.get() instanceof CollectionStartEvent ? 1 : 0;
            open -= event.get().is(Event.ID.MappingEnd) || event.get().is(Event.ID.SequenceEnd) ? 1 : 0;
            end = Math.max(end, offset(event.get().getEndMark()));
        }
        String text = source.text().substring(from, end);
        sink.accept(SourceFaults.NEEDS_QUOTES
                .at(source.at(from, end), "a text that starts with “{{” must stand in quotes")
                .withHelp("write \"" + Words.excerpt(text) + "\""));
        return Optional.of(new YamlScalar(source, from, end, text, YamlScalar.Style.PLAIN));
    }

    private YamlNode repeat(AliasEvent alias) {
        String name = alias.getAnchor();
        int from = offset(alias.getStartMark());
        Location place = source.at(from, offset(alias.getEndMark()));
        YamlNode node = anchors.get(name);
        if (openAnchors.contains(name)) {
            sink.accept(SourceFaults.ALIAS
                    .at(place, "“*" + name + "” would repeat what it is itself a part of")
                    .withHelp("write out what is meant here"));
            return nothing(from);
        }
        if (node == null) {
            sink.accept(SourceFaults.ALIAS
                    .at(place, "nothing is marked “&" + name + "”, so “*" + name + "” has nothing to repeat")
                    .withHelp("if this is a text that starts with “*”, put it in quotes"));
            return nothing(from);
        }
        boolean within = repeated <= MAX_REPEATED;
        repeated = Math.min(repeated + node.size(), Long.MAX_VALUE / 2);
        if (repeated > MAX_REPEATED) {
            if (within) {
                sink.accept(SourceFaults.ALIAS
                        .at(place, "“*" + name + "” repeats more than a plan can hold")
                        .withHelp("write out what is meant; a plan hardly needs aliases"));
            }
            return nothing(from);
        }
        return node;
    }

    private boolean tooDeep(Event event, int depth) {
        if (depth <= MAX_DEPTH) {
            return false;
        }
        int from = offset(event.getStartMark());
        sink.accept(SourceFaults.TOO_DEEP
                .at(
                        source.at(from, Math.min(from + 1, source.text().length())),
                        "there are more than " + MAX_DEPTH + " levels here")
                .withHelp("look for a row of brackets or dashes that was not meant"));
        breakOff(source.lineOf(from));
        return true;
    }

    private void refuseTag(NodeProperties.Tag tag) {
        sink.accept(SourceFaults.TAG
                .at(source.at(tag.start(), tag.end()), "tags such as “" + Words.excerpt(tag.text()) + "” are refused")
                .withHelp("remove it; if it is the start of a text, put the text in quotes"));
    }

    private void refuseDocument(Event event) {
        int from = offset(event.getStartMark());
        sink.accept(SourceFaults.SEVERAL_DOCUMENTS
                .at(source.at(from, offset(event.getEndMark())), "a second document starts here, and is not read")
                .withHelp("remove the three dashes; indent them if they belong to a text"));
    }

    private YamlNode nothing(int at) {
        return new YamlBroken(source, at, at);
    }

    private int closingBracket(Event end) {
        // The end of a block stands where the next token starts; that of a bracket has a length.
        return end.getEndMark().getIndex() > end.getStartMark().getIndex() ? offset(end.getEndMark()) : 0;
    }

    private int offset(Mark mark) {
        return source.offsetOf(base, mark.getIndex());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || SourceText.isBreak(c);
    }
}
