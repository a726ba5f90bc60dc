package org.yjplan.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yjplan.diagnostic.Diagnostic;

/**
 * An insertion at the start of a value without quotes, which YAML reads as a group of keys within a group
 * of keys: reported once, and read as the text that was meant.
 */
final class BareInsertion {
    private static final String OPENING = "{{";

    private final SourceText source;
    private final int from;
    private final Consumer<Diagnostic> sink;

    BareInsertion(SourceText source, int from, Consumer<Diagnostic> sink) {
        this.source = source;
        this.from = from;
        this.sink = sink;
    }

    /** Whether a group of keys is an insertion, judged by its start. */
    static boolean startsWith(CollectionStartEvent group, SourceText source, int from) {
        return group.isFlow() && source.text().startsWith(OPENING, from);
    }

    /**
     * Skips it.
     *
     * @param events what follows the start of the outer group; empty after a fault
     */
    YamlNode read(Supplier<Optional<Event>> events) {
        int open = 1;
        int end = from + OPENING.length();
        while (open > 0) {
            Optional<Event> next = events.get();
            if (next.isEmpty()) {
                return new YamlBroken(source, from, from);
            }
            Event event = next.get();
            open += event instanceof CollectionStartEvent ? 1 : 0;
            open -= event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? 1 : 0;
            end = Math.max(end, event.getEndMark().getIndex());
        }
        SourceLine line = SourceLine.at(source, from);
        boolean alone =
                end > line.end() || source.text().substring(end, line.end()).isBlank();
        if (alone) { // otherwise the parser rejects what follows, and that is explained
            sink.accept(QuotingAdvice.needed(line, from, QuotingAdvice.startsWith(OPENING)));
        }
        return new YamlScalar(source, from, end, source.text().substring(from, end), YamlScalar.Style.PLAIN);
    }
}
