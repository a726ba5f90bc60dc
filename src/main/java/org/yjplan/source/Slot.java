package org.yjplan.source;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.SourceFaults;
import org.yjplan.model.Key;

/**
 * A component of a record, and how its value is bound.
 *
 * @param name the name of the component
 * @param key its key in YAML
 * @param presence whether it may be left out, and what stands for it then
 * @param binder binds its value; a {@link ListBinder} or a {@link MapBinder} for those
 * @param component the component, whose {@link Key} is read only when it is needed: annotations cost much to read
 */
record Slot(String name, String key, Presence presence, ValueBinder<?> binder, RecordComponent component) {
    /** Whether a component may be left out. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        MAP
    }

    /** Whether the key must be given. */
    boolean isRequired() {
        return presence == Presence.REQUIRED
                || presence == Presence.LIST && description().notEmpty();
    }

    /** What stands for a component without a value; empty if the record cannot be made without it. */
    Optional<Object> absent() {
        return switch (presence) {
            case REQUIRED -> Optional.empty();
            case OPTIONAL -> Optional.of(Optional.empty());
            case LIST -> Optional.of(List.of());
            case MAP -> Optional.of(Map.of());
        };
    }

    /** Binds the value of the key, and remembers where it stands. */
    Optional<Object> bind(YamlMapping.Entry entry, Spot owner, Binding binding, RecordPlaces places) {
        Spot spot = new Spot.Keyed(owner, entry.key());
        if (isRequired()
                && entry.value() instanceof YamlScalar scalar
                && scalar.value().isBlank()) {
            binding.empty(scalar, spot, "it must be given" + example(", as in “%s”") + ": " + meaning());
            places.put(name, new RecordPlaces.Component(entry.key(), entry.value(), List.of(), Map.of()));
            return absent();
        }
        Optional<?> bound = binder.bind(entry.value(), spot, binding);
        List<YamlNode> elements = List.of();
        Map<String, YamlMapping.Entry> entries = Map.of();
        Optional<Object> value =
                bound.isEmpty() ? absent() : Optional.of(presence == Presence.OPTIONAL ? bound : bound.get());
        if (bound.isPresent() && bound.get() instanceof BoundList<?> list) {
            elements = list.nodes();
            value = Optional.of(list.values());
            refuseEmpty(entry, spot, binding);
        } else if (bound.isPresent() && bound.get() instanceof BoundMap<?> map) {
            entries = map.entries();
            value = Optional.of(map.values());
        }
        places.put(name, new RecordPlaces.Component(entry.key(), entry.value(), elements, entries));
        return value;
    }

    private Key description() {
        return component.getAnnotation(Key.class);
    }

    /** How it is written, put into a pattern; nothing if there is no example. */
    String example(String pattern) {
        return description().example().isEmpty()
                ? ""
                : pattern.formatted(key + ": " + description().example());
    }

    /** What it means, as a part of a sentence. */
    String meaning() {
        return Words.clause(description().value());
    }

    private void refuseEmpty(YamlMapping.Entry entry, Spot spot, Binding binding) {
        if (entry.value() instanceof YamlSequence list && list.items().isEmpty() && !list.cut() && isRequired()) {
            binding.report(SourceFaults.EMPTY_LIST
                    .at(list.place(), spot.words() + " is an empty list")
                    .withHelp("it must have at least one entry"));
        }
    }
}
