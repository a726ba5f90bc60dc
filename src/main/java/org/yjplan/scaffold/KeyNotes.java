package org.yjplan.scaffold;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Key;
import org.yjplan.model.KeyName;
import org.yjplan.model.Prose;

/** What the model says of its keys, as comments: what belongs there, and how a key that is not given would be written. */
final class KeyNotes {
    private static final int WIDTH = 100;

    private KeyNotes() {}

    /** What belongs there, as lines of comment. */
    static List<String> meaning(RecordComponent component) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("#");
        for (String word : component.getAnnotation(Key.class).value().split(" ")) {
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
    static List<String> unused(RecordComponent component, Set<Class<?>> known) {
        List<String> lines = new ArrayList<>(meaning(component));
        boolean nested = record(component).filter(type -> !known.contains(type)).isPresent();
        pattern(component, nested).forEach(line -> lines.add("#" + line));
        return lines;
    }

    /** The same without the keys below it. */
    static List<String> unused(RecordComponent component) {
        List<String> lines = new ArrayList<>(meaning(component));
        lines.add("#" + pattern(component, false).get(0));
        return lines;
    }

    private static List<String> pattern(RecordComponent component, boolean nested) {
        String example = component.getAnnotation(Key.class).example();
        List<String> lines = new ArrayList<>();
        lines.add(KeyName.of(component.getName()) + ":" + (example.isEmpty() ? "" : " " + example));
        if (nested && example.isEmpty()) {
            record(component).ifPresent(type -> lines.addAll(keys(type, component.getType() == List.class)));
        }
        return lines;
    }

    /** The keys of a record with their meaning, one level deep: a section that may hold sections has no end. */
    private static List<String> keys(Class<?> type, boolean entry) {
        List<String> lines = new ArrayList<>();
        boolean first = entry;
        for (RecordComponent key : type.getRecordComponents()) {
            String indent = entry && !first ? "    " : "  ";
            meaning(key).forEach(line -> lines.add(indent + line));
            lines.add(indent + (first ? "- " : "") + pattern(key, false).get(0));
            first = false;
        }
        return lines;
    }

    /** The record that a component holds, or a list of. */
    private static Optional<Class<?>> record(RecordComponent component) {
        Type type = component.getGenericType();
        while (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            type = arguments[arguments.length - 1];
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() && plain != Prose.class && component.getType() != Map.class
                ? Optional.of(plain)
                : Optional.empty();
    }
}
