package org.yjplan.source;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceFaults;

/**
 * Binds groups of keys to the records of the model.
 *
 * @param <R> the type of the record
 */
final class RecordBinder<R extends Record> implements ValueBinder<R> {
    private final Binders binders;
    private final Class<R> type;
    /** Made when first needed, because a section may hold sections. */
    private Optional<Shape<R>> shape = Optional.empty();

    private record Shape<R>(List<Slot> slots, Map<String, Integer> byKey, Constructor<R> constructor) {}

    RecordBinder(Binders binders, Class<R> type) {
        this.binders = binders;
        this.type = type;
    }

    @Override
    public String expected() {
        return "a group of keys";
    }

    @Override
    public Optional<R> bind(YamlNode node, Spot spot, Binding binding) {
        if (node instanceof YamlMapping mapping) {
            return bind(mapping, spot, binding);
        }
        if (node instanceof YamlScalar scalar && scalar.value().isBlank()) {
            binding.empty(node, spot, "give its keys below it, indented: " + keys());
        } else {
            binding.wrongKind(node, spot, expected(), "give its keys below it, indented: " + keys());
        }
        return Optional.empty();
    }

    private Optional<R> bind(YamlMapping mapping, Spot spot, Binding binding) {
        Shape<R> known = shape();
        YamlMapping.Entry[] given = new YamlMapping.Entry[known.slots().size()];
        List<YamlScalar> unknown = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Integer index = known.byKey().get(entry.key().value());
            if (index == null) {
                unknown.add(entry.key());
            } else {
                given[index] = entry;
            }
        }
        Set<String> misspelt = refuse(unknown, given, spot, binding);
        RecordPlaces places = new RecordPlaces(spot);
        Object[] arguments = new Object[given.length];
        boolean complete = true;
        for (int i = 0; i < given.length; i++) {
            Slot slot = known.slots().get(i);
            boolean silent = mapping.cut() || misspelt.contains(slot.key());
            if (given[i] == null && slot.isRequired() && !silent) {
                binding.report(missing(slot, spot));
            }
            Optional<Object> argument = given[i] == null ? slot.absent() : slot.bind(given[i], spot, binding, places);
            complete &= argument.isPresent();
            arguments[i] = argument.orElse(null);
        }
        if (!complete) {
            return Optional.empty();
        }
        R made = make(known.constructor(), arguments);
        binding.places().owner(made, places);
        return Optional.of(made);
    }

    /** Reports keys that are not known, and says which keys were meant by them. */
    private Set<String> refuse(List<YamlScalar> unknown, YamlMapping.Entry[] given, Spot spot, Binding binding) {
        Set<String> meant = new HashSet<>();
        if (unknown.isEmpty()) {
            return meant;
        }
        List<String> free = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                free.add(shape().slots().get(i).key());
            }
        }
        for (YamlScalar key : unknown) {
            Optional<String> near = Suggestion.nearest(key.value(), free);
            near.ifPresent(meant::add);
            Diagnostic fault = SourceFaults.UNKNOWN_KEY.at(
                    key.place(), "“" + Words.excerpt(key.value()) + "” is not a key of " + spot.words());
            binding.report(fault.withHelp(
                    near.map(name -> "did you mean “" + name + "”?").orElseGet(() -> "it can have: " + keys())));
        }
        return meant;
    }

    private static Diagnostic missing(Slot slot, Spot spot) {
        String example = slot.description().example();
        String sentence = slot.description().value();
        String help = example.isEmpty()
                ? "add “" + slot.key() + "”: " + sentence
                : "add “" + slot.key() + "”: " + sentence + " For example: " + slot.key() + ": " + example;
        return SourceFaults.MISSING_KEY
                .at(spot.head(), spot.words() + " has no “" + slot.key() + "”")
                .withHelp(help);
    }

    private String keys() {
        return String.join(", ", shape().slots().stream().map(Slot::key).toList());
    }

    private Shape<R> shape() {
        if (shape.isEmpty()) {
            List<Slot> slots = binders.slots(type);
            Map<String, Integer> byKey = new HashMap<>();
            for (int i = 0; i < slots.size(); i++) {
                byKey.put(slots.get(i).key(), i);
            }
            shape = Optional.of(new Shape<>(slots, byKey, binders.constructor(type)));
        }
        return shape.get();
    }

    private R make(Constructor<R> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + Words.noun(type) + " cannot be made", e);
        }
    }
}
