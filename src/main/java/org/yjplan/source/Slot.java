package org.yjplan.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.model.Component;

/**
 * A component of a record, and how its value is bound.
 *
 * @param component the component
 * @param binder binds its value; a {@link ListBinder} or a {@link MapBinder} for those
 */
record Slot(Component component, ValueBinder<?> binder) {
    String key() {
        return component.key();
    }

    /** Binds the value of the key, and records where it is. */
    Optional<Object> bind(YamlMapping.Entry entry, FieldPath owner, BindContext context, RecordPlaces locations) {
        FieldPath path = new FieldPath.Keyed(owner, entry.key());
        if (component.isRequired()
                && entry.value() instanceof YamlScalar scalar
                && scalar.value().isBlank()) {
            context.empty(scalar, path, "it must be given" + example(", as in “%s”") + ": " + meaning());
            locations.put(
                    component.name(), new RecordPlaces.Component(entry.key(), entry.value(), List.of(), Map.of()));
            return component.absent();
        }
        Optional<?> bound = binder.bind(entry.value(), path, context);
        List<YamlNode> elements = List.of();
        Map<String, YamlMapping.Entry> entries = Map.of();
        Optional<Object> value = bound.isEmpty()
                ? component.absent()
                : Optional.of(component.presence() == Component.Presence.OPTIONAL ? bound : bound.get());
        if (bound.isPresent() && bound.get() instanceof BoundList<?> list) {
            elements = list.nodes();
            value = Optional.of(list.values());
            refuseEmpty(entry, path, context);
        } else if (bound.isPresent() && bound.get() instanceof BoundMap<?> map) {
            entries = map.entries();
            value = Optional.of(map.values());
        }
        locations.put(component.name(), new RecordPlaces.Component(entry.key(), entry.value(), elements, entries));
        return value;
    }

    /** Its example, put into a pattern; empty if there is none. */
    String example(String pattern) {
        String example = component.description().example();
        return example.isEmpty() ? "" : pattern.formatted(key() + ": " + example);
    }

    /** What it means, as part of a sentence. */
    String meaning() {
        return FaultWords.clause(component.description().value());
    }

    private void refuseEmpty(YamlMapping.Entry entry, FieldPath path, BindContext context) {
        if (entry.value() instanceof YamlSequence list
                && list.items().isEmpty()
                && !list.cut()
                && component.isRequired()) {
            context.report(SourceFaults.EMPTY_LIST
                    .at(list.location(), path.words() + " is an empty list")
                    .withHelp("it must have at least one entry"));
        }
    }
}
