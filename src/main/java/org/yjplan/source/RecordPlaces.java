package org.yjplan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.Fix;
import org.yjplan.diagnostic.Location;

/** Where a record and each of its components are. */
final class RecordPlaces {
    /**
     * Where a component is.
     *
     * @param elements the nodes of the entries, if it is a list
     * @param entries the keys and nodes, if it is a map
     */
    record Component(YamlScalar key, YamlNode value, List<YamlNode> elements, Map<String, YamlMapping.Entry> entries) {}

    private final FieldPath path;
    private final YamlMapping mapping;
    private final Map<String, Component> components = new HashMap<>();

    RecordPlaces(FieldPath path, YamlMapping mapping) {
        this.path = path;
        this.mapping = mapping;
    }

    void put(String name, Component component) {
        components.put(name, component);
    }

    Location head() {
        return path.head();
    }

    /** The repair that adds a key below the others; empty if that takes more than adding a line. */
    Optional<Fix> addition(String line) {
        SourceText source = mapping.source();
        int end = mapping.end();
        boolean braces = end == mapping.start() || source.text().charAt(mapping.start()) == '{';
        // After a block of text, the line could be read as part of it.
        if (braces || SourceText.isBreak(source.text().charAt(end - 1))) {
            return Optional.empty();
        }
        int key = mapping.entries().get(0).key().start();
        int indentation = key - source.startOf(source.lineOf(key));
        int lineEnd = source.endOf(source.lineOf(end));
        return Optional.of(new Fix(source.at(lineEnd, lineEnd), "", "\n" + " ".repeat(indentation) + line));
    }

    Optional<Component> component(String name) {
        return Optional.ofNullable(components.get(name));
    }
}
