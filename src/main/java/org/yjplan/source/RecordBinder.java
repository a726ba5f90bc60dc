package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordType;

/**
 * Binds groups of keys to the records of the model.
 *
 * @param <R> the type of the record
 */
final class RecordBinder<R extends Record> implements ValueBinder<R> {
    private final Binders binders;
    private final Class<R> type;
    /** Created lazily, because a section can hold sections. */
    private Optional<Shape> shape = Optional.empty();

    private record Shape(List<Slot> slots, Map<String, Integer> byKey) {}

    RecordBinder(Binders binders, Class<R> type) {
        this.binders = binders;
        this.type = type;
    }

    @Override
    public String expected() {
        return "a group of keys";
    }

    @Override
    public Optional<R> bind(YamlNode node, FieldPath path, BindContext context) {
        if (node instanceof YamlMapping mapping) {
            return bind(mapping, path, context);
        }
        if (node instanceof YamlScalar scalar && scalar.value().isBlank()) {
            context.empty(node, path, "give its keys below it, indented: " + keys());
        } else {
            context.wrongKind(node, path, expected(), "give its keys below it, indented: " + keys());
        }
        return Optional.empty();
    }

    private Optional<R> bind(YamlMapping mapping, FieldPath path, BindContext context) {
        Shape known = shape();
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
        Set<String> misspelt = refuse(unknown, given, path, context);
        RecordPlaces locations = new RecordPlaces(path, mapping);
        Object[] arguments = new Object[given.length];
        boolean complete = true;
        for (int i = 0; i < given.length; i++) {
            Slot slot = known.slots().get(i);
            boolean silent = mapping.cut() || misspelt.contains(slot.key());
            if (given[i] == null && slot.component().isRequired() && !silent) {
                context.report(missing(slot, path));
            }
            Optional<Object> argument =
                    given[i] == null ? slot.component().absent() : slot.bind(given[i], path, context, locations);
            complete &= argument.isPresent();
            arguments[i] = argument.orElse(null);
        }
        if (!complete) {
            return Optional.empty();
        }
        R made = RecordType.of(type).make(arguments);
        context.locations().owner(made, locations);
        return Optional.of(made);
    }

    /** Reports unknown keys, and returns which keys were meant by them. */
    private Set<String> refuse(
            List<YamlScalar> unknown, YamlMapping.Entry[] given, FieldPath path, BindContext context) {
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
        boolean listed = false;
        for (YamlScalar key : unknown) {
            Optional<String> near = Suggestion.nearest(key.value(), free);
            near.ifPresent(meant::add);
            Diagnostic fault = SourceFaults.UNKNOWN_KEY.at(
                    key.location(), "“" + FaultWords.excerpt(key.value()) + "” is not a key of " + path.words());
            Optional<String> help = near.map(name -> "did you mean “" + name + "”?");
            help = help.or(() -> elsewhere(key.value(), path));
            if (help.isEmpty() && !listed) { // once is enough
                listed = true;
                help = Optional.of("it can have: " + keys());
            }
            Diagnostic advised = help.map(fault::withHelp).orElse(fault);
            context.report(NearestName.certain(key.value(), free)
                    .map(name -> advised.withFix(key.value(), name))
                    .orElse(advised));
        }
        return meant;
    }

    /** Where a key belongs that is one level too high, or should be at the start of its line. */
    private Optional<String> elsewhere(String key, FieldPath path) {
        for (Slot slot : slots()) {
            if (slot.binder() instanceof RecordBinder<?> part && part.keySet().contains(key)) {
                return Optional.of("it is a key of “%s”: put it there, indented further than “%s”"
                        .formatted(slot.key(), slot.key()));
            }
        }
        boolean top = !(path instanceof FieldPath.Root)
                && binders.record(Plan.class).keySet().contains(key);
        return top
                ? Optional.of("it is a key of the plan as a whole: put it at the start of a line")
                : Optional.empty();
    }

    private static Diagnostic missing(Slot slot, FieldPath path) {
        String added = slot.example("add, for example, “%s”");
        String help = (added.isEmpty() ? "add “" + slot.key() + "”" : added) + ": " + slot.meaning();
        return SourceFaults.MISSING_KEY
                .at(path.head(), path.words() + " has no “" + slot.key() + "”")
                .withHelp(help);
    }

    /** The components of the record, in order. */
    List<Slot> slots() {
        return shape().slots();
    }

    /** The keys of the components. */
    Set<String> keySet() {
        return shape().byKey().keySet();
    }

    private String keys() {
        return String.join(", ", shape().slots().stream().map(Slot::key).toList());
    }

    private Shape shape() {
        if (shape.isEmpty()) {
            List<Slot> slots = binders.slots(type);
            Map<String, Integer> byKey = new HashMap<>();
            for (int i = 0; i < slots.size(); i++) {
                byKey.put(slots.get(i).key(), i);
            }
            shape = Optional.of(new Shape(slots, byKey));
        }
        return shape.get();
    }
}
