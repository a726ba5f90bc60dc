package org.yjplan.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** The nodes of a document that are marked for repetition, and how much has been repeated so far. */
final class YamlAnchors {
    /** How many nodes aliases may add. */
    static final long MAX_REPEATED = 100_000;

    private final SourceText source;
    private final Consumer<Diagnostic> sink;
    private final Map<String, YamlNode> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private long repeated;

    YamlAnchors(SourceText source, Consumer<Diagnostic> sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Starts a node with this mark. */
    void open(String name) {
        open.add(name);
    }

    /** Ends a node with this mark. */
    void close(String name, YamlNode node) {
        open.remove(name);
        known.put(name, node);
    }

    /**
     * What an alias repeats, or a broken node if it cannot.
     *
     * @param from the offset at which the alias starts
     * @param to the offset after it
     */
    YamlNode repeat(String name, int from, int to) {
        Location location = source.at(from, to);
        YamlNode node = known.get(name);
        if (open.contains(name)) {
            sink.accept(SourceFaults.ALIAS
                    .at(location, "“*" + name + "” would repeat something that it is part of")
                    .withHelp("write out what is meant here"));
            return new YamlBroken(source, from, from);
        }
        if (node == null) {
            sink.accept(SourceFaults.ALIAS
                    .at(location, "nothing is marked “&" + name + "”, so “*" + name + "” has nothing to repeat")
                    .withHelp("if this is a text that starts with “*”, put it in quotes"));
            return new YamlBroken(source, from, from);
        }
        boolean within = repeated <= MAX_REPEATED;
        repeated = Math.min(repeated + node.size(), Long.MAX_VALUE / 2);
        if (repeated > MAX_REPEATED) {
            if (within) {
                sink.accept(SourceFaults.ALIAS
                        .at(location, "“*" + name + "” repeats more than a plan can hold")
                        .withHelp("write out what is meant; a plan hardly needs aliases"));
            }
            return new YamlBroken(source, from, from);
        }
        return node;
    }
}
