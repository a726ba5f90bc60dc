package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;

/**
 * Reads the YAML of a file. After a syntax error it continues at the next known outermost key, or at the next
 * entry of an outermost list, so that one run finds the faults of the whole file.
 */
final class YamlReader {
    /** How often reading resumes; each time reads the rest of the file, so it must be limited. */
    private static final int MOST_RESUMED = 20;

    private final DecodedText text;
    private final SourceText source;
    private final Set<String> keys;
    private final Consumer<Diagnostic> sink;
    private final UnreliableLines unreliable;

    /** @param keys the outermost keys of the file; none if it is a list */
    YamlReader(DecodedText text, Set<String> keys, Consumer<Diagnostic> sink, UnreliableLines unreliable) {
        this.text = text;
        this.source = text.source();
        this.keys = keys;
        this.sink = sink;
        this.unreliable = unreliable;
    }

    YamlTree read() {
        YamlComposer composer = new YamlComposer(source, text.readable(), 0, sink, unreliable);
        YamlTree tree = composer.compose();
        int line = 1;
        for (int i = 0; i < MOST_RESUMED && composer.brokenAt().isPresent(); i++) {
            Optional<Integer> next =
                    resumeAfter(Math.max(line, composer.brokenAt().get()), tree);
            if (next.isEmpty()) {
                break;
            }
            line = next.get();
            int base = source.startOf(line);
            composer = new YamlComposer(source, text.readable(), base, sink, unreliable);
            tree = new YamlTree(join(tree.root(), composer.compose().root()), true);
        }
        return tree;
    }

    private Optional<Integer> resumeAfter(int broken, YamlTree tree) {
        boolean list = tree.root().filter(YamlSequence.class::isInstance).isPresent();
        for (int number = broken + 1; number <= source.lineCount(); number++) {
            SourceLine line = new SourceLine(source, number);
            boolean starts = list
                    ? line.startsWithDash()
                    : !line.startsWithDash() && line.colon().isPresent() && keys.contains(line.name());
            if (starts && line.indent() == 0) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private Optional<YamlNode> join(Optional<YamlNode> first, Optional<YamlNode> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second).map(this::asCut);
        }
        if (first.get() instanceof YamlMapping one && second.get() instanceof YamlMapping two) {
            return Optional.of(join(one, two));
        }
        if (first.get() instanceof YamlSequence one && second.get() instanceof YamlSequence two) {
            List<YamlNode> items = new ArrayList<>(one.items());
            items.addAll(two.items());
            return Optional.of(new YamlSequence(source, one.start(), two.end(), items, true, one.size() + two.size()));
        }
        return second.filter(YamlMapping.class::isInstance).or(() -> first).map(this::asCut);
    }

    private YamlMapping join(YamlMapping one, YamlMapping two) {
        List<YamlMapping.Entry> entries = new ArrayList<>(one.entries());
        Set<String> given = new HashSet<>();
        one.entries().forEach(entry -> given.add(entry.key().value()));
        two.entries().stream().filter(entry -> given.add(entry.key().value())).forEach(entries::add);
        return new YamlMapping(source, one.start(), two.end(), entries, true, one.size() + two.size());
    }

    private YamlNode asCut(YamlNode node) {
        return node instanceof YamlMapping mapping
                ? new YamlMapping(source, mapping.start(), mapping.end(), mapping.entries(), true, mapping.size())
                : node;
    }
}
