package org.yjplan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.Location;

/** Where a record and each of its components stand. */
final class RecordPlaces {
    /**
     * Where a component stands.
     *
     * @param elements the nodes of the entries, if it is a list
     * @param entries the keys and nodes, if it is a map
     */
    record Component(YamlScalar key, YamlNode value, List<YamlNode> elements, Map<String, YamlMapping.Entry> entries) {}

    private final Spot spot;
    private final Map<String, Component> components = new HashMap<>();

    RecordPlaces(Spot spot) {
        this.spot = spot;
    }

    void put(String name, Component component) {
        components.put(name, component);
    }

    Location head() {
        return spot.head();
    }

    Optional<Component> component(String name) {
        return Optional.ofNullable(components.get(name));
    }
}
