package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * Composes the events of SnakeYAML's parser into nodes. Nothing is constructed, tags are refused, and scalars stay text.
 *
 * <p>A syntax error ends the reading. What was composed up to then is returned, marked as cut, so that its own
 * faults can be found as well.
 */
final class YamlComposer {
    /** How deep groups and lists may be nested. */
    static final int MAX_DEPTH = 100;

    private final SourceText source;
    private final ParserImpl parser;
    private final Consumer<Diagnostic> sink;
    private final UnreliableLines unreliable;
    private final YamlAnchors anchors;
    private boolean broken;
    private Optional<Integer> brokenAt = Optional.empty();

    /**
     * @param source the file
     * @param readable its text, without characters that the parser refuses; as long as the original
     * @param from the offset at which to start, the first of a line
     * @param sink takes the faults
     * @param unreliable takes the lines that could not be parsed
     */
    YamlComposer(SourceText source, String readable, int from, Consumer<Diagnostic> sink, UnreliableLines unreliable) {
        this.source = source;
        this.sink = sink;
        this.unreliable = unreliable;
        this.anchors = new YamlAnchors(source, sink);
        this.parser = new ParserImpl(new TextReader(readable, from), new LoaderOptions());
    }

    /** Composes the one document of the file. */
    YamlTree compose() {
        next(); // the start of the stream
        Optional<Event> start = next();
        if (start.isEmpty() || start.get().is(Event.ID.StreamEnd)) {
            return new YamlTree(Optional.empty(), broken);
        }
        Optional<Event> first = next();
        Optional<YamlNode> root = first.isEmpty() ? Optional.empty() : Optional.of(node(first.get(), 1));
        next(); // the end of the document
        Optional<Event> after = next();
        if (after.isPresent() && after.get().is(Event.ID.DocumentStart)) {
            refuseDocument(after.get());
        }
        return new YamlTree(broken ? root.map(YamlComposer::cutLast) : root, broken);
    }

    /** Marks the last node on every level as cut: it may have been ended by what is wrong with the next line. */
    private static YamlNode cutLast(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
            if (!entries.isEmpty()) {
                YamlMapping.Entry last = entries.remove(entries.size() - 1);
                entries.add(new YamlMapping.Entry(last.key(), cutLast(last.value())));
            }
            return new YamlMapping(mapping.source(), mapping.start(), mapping.end(), entries, true, mapping.size());
        }
        if (node instanceof YamlSequence list) {
            List<YamlNode> items = new ArrayList<>(list.items());
            if (!items.isEmpty()) {
                items.add(cutLast(items.remove(items.size() - 1)));
            }
            return new YamlSequence(list.source(), list.start(), list.end(), items, true, list.size());
        }
        return node;
    }

    /** The line where a syntax error ended the reading, if any. */
    Optional<Integer> brokenAt() {
        return brokenAt;
    }

    private Optional<Event> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.getEvent());
        } catch (MarkedYAMLException fault) {
            refuse(fault);
        } catch (YAMLException fault) {
            // Limits and characters are checked before; should one be missed, say so.
            sink.accept(SourceFaults.SYNTAX.at(Location.ofFile(source.file()), "this file cannot be read as YAML"));
            breakOff(source.lineCount());
        }
        return Optional.empty();
    }

    private void refuse(MarkedYAMLException fault) {
        int problem = offset(fault.getProblemMark());
        String context = Optional.ofNullable(fault.getContext()).orElse("");
        int from = fault.getContextMark() == null ? problem : offset(fault.getContextMark());
        String what = Optional.ofNullable(fault.getProblem()).orElse("");
        Diagnostic diagnostic = new SyntaxExplainer(new SyntaxFault(source, context, what, from, problem)).explain();
        sink.accept(diagnostic);
        int first = Math.max(1, diagnostic.location().line());
        // A quote that is never closed is noticed at the end of the file; the lines between are not to blame.
        boolean openQuote = context.equals("while scanning a quoted scalar");
        unreliable.add(source.file(), first, openQuote ? first : Math.max(first, source.lineOf(problem)));
        breakOff(first);
    }

    private void breakOff(int line) {
        broken = true;
        brokenAt = Optional.of(line);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return anchors.repeat(
                    alias.getAnchor(),
                    alias.getStartMark().getIndex(),
                    alias.getEndMark().getIndex());
        }
        NodeEvent start = (NodeEvent) event;
        int from = offset(start.getStartMark());
        NodeProperties properties = NodeProperties.at(source.text(), from);
        properties.tag().ifPresent(this::refuseTag);
        Optional<String> anchor = Optional.ofNullable(start.getAnchor());
        anchor.ifPresent(anchors::open);
        YamlNode node =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event, properties.end());
                    case SequenceStart -> tooDeep(event, depth) ? nothing(from) : sequence(properties.end(), depth);
                    default ->
                        tooDeep(event, depth)
                                ? nothing(from)
                                : BareInsertion.startsWith((CollectionStartEvent) event, source, properties.end())
                                        ? new BareInsertion(source, properties.end(), sink).read(this::next)
                                        : mapping(properties.end(), depth);
                };
        YamlNode kept = properties.tag().isPresent() && !(node instanceof YamlScalar) ? nothing(from) : node;
        anchor.ifPresent(name -> anchors.close(name, kept));
        return kept;
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
        if (style == YamlScalar.Style.PLAIN && end > start) {
            StrayComment.after(source, end).ifPresent(sink);
        }
        return new YamlScalar(source, start, end, event.getValue(), style);
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
            Optional<SplitNumber> number = SplitNumber.at(entries, key, value);
            if (number.isPresent()) {
                sink.accept(number.get().finding());
                entries.set(entries.size() - 1, number.get().joined());
            } else if (isWord(key) && isFirst((YamlScalar) key, seen)) {
                entries.add(new YamlMapping.Entry((YamlScalar) key, value));
            }
        }
    }

    private boolean isWord(YamlNode key) {
        if (key instanceof YamlScalar scalar && !scalar.value().isBlank()) {
            return true;
        }
        sink.accept(
                key instanceof YamlScalar
                        ? YamlRefusals.noKey(source, key.start())
                        : SourceFaults.KEY_IS_NO_WORD
                                .at(key.location(), key.kind() + " cannot be a key")
                                .withHelp("put a text that starts with a bracket in quotes"));
        return false;
    }

    private boolean isFirst(YamlScalar key, Map<String, YamlScalar> seen) {
        YamlScalar first = seen.putIfAbsent(key.value(), key);
        if (first != null) {
            sink.accept(SourceFaults.DUPLICATE_KEY
                    .at(key.location(), "“" + FaultWords.excerpt(key.value()) + "” is given a second time")
                    .withRelated(first.location(), "first given here")
                    .withHelp("remove one of the two, or combine them"));
        }
        return first == null;
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
                .withHelp("look for a row of brackets or dashes typed by mistake"));
        unreliable.add(source.file(), source.lineOf(from), source.lineOf(from));
        breakOff(source.lineOf(from));
        return true;
    }

    private void refuseTag(NodeProperties.Tag tag) {
        sink.accept(YamlRefusals.tag(source, tag));
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
        // The end of a block is where the next token starts; that of a bracket has a length.
        return end.getEndMark().getIndex() > end.getStartMark().getIndex() ? offset(end.getEndMark()) : 0;
    }

    private static int offset(Mark mark) {
        return mark.getIndex();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || SourceText.isBreak(c);
    }
}
