package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Component;
import org.yjplan.model.Component.Presence;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;

/** What the model says of its keys, as comments: what belongs there, and how a key that is not given would be written. */
final class KeyNotes {
    private static final int WIDTH = 100;

    private KeyNotes() {}

    /** What belongs there, as lines of comment. */
    static List<String> meaning(Component component) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("#");
        for (String word : component.description().value().split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(1);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A key that is not given, ready to be used by taking the # away from the start of its lines.
     *
     * @param known the records whose keys are shown elsewhere; those of others are shown below the key
     */
    static List<String> unused(Component component, Set<Class<?>> known) {
        List<String> lines = new ArrayList<>(meaning(component));
        boolean nested = record(component).filter(type -> !known.contains(type)).isPresent();
        pattern(component, nested).forEach(line -> lines.add("#" + line));
        return lines;
    }

    /** The same without the keys below it. */
    static List<String> unused(Component component) {
        List<String> lines = new ArrayList<>(meaning(component));
        lines.add("#" + pattern(component, false).get(0));
        return lines;
    }

    private static List<String> pattern(Component component, boolean nested) {
        String example = component.description().example();
        List<String> lines = new ArrayList<>();
        lines.add(component.key() + ":" + (example.isEmpty() ? "" : " " + example));
        if (nested && example.isEmpty()) {
            record(component).ifPresent(type -> lines.addAll(keys(type, component.presence() == Presence.LIST)));
        }
        return lines;
    }

    /** The keys of a record with their meaning, one level deep: a section that may hold sections has no end. */
    private static List<String> keys(Class<? extends Record> type, boolean entry) {
        List<String> lines = new ArrayList<>();
        boolean first = entry;
        for (Component key : RecordType.of(type).components()) {
            String indent = entry && !first ? "    " : "  ";
            meaning(key).forEach(line -> lines.add(indent + line));
            lines.add(indent + (first ? "- " : "") + pattern(key, false).get(0));
            first = false;
        }
        return lines;
    }

    /** The record that a component holds, or a list of. */
    private static Optional<Class<? extends Record>> record(Component component) {
        Class<?> type = component.type();
        return type.isRecord() && type != Prose.class && component.presence() != Presence.MAP
                ? Optional.of(type.asSubclass(Record.class))
                : Optional.empty();
    }
}
