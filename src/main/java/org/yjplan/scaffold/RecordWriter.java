package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Component;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;

/**
 * Writes records as YAML. Where a key is met for the first time, a comment above it says what belongs there, and keys that
 * are not given are shown as comments; after that, the values speak for themselves. For one file.
 */
final class RecordWriter {
    private static final int LONG = 100;

    private final StringBuilder out = new StringBuilder();
    private final Set<Class<?>> explained = new HashSet<>();

    /** What was written so far. */
    String text() {
        return out.toString();
    }

    /** Writes lines as they are. */
    void lines(List<String> lines, String indent) {
        lines.forEach(
                line -> out.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
    }

    /** Writes the value of a key that has a file of its own. */
    void root(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(entry -> {
                out.append('\n');
                record((Record) entry, "", true);
            });
        } else {
            record((Record) value, "", false);
        }
    }

    /**
     * Writes a component with its value, which is given.
     *
     * @param note whether its meaning is written above it
     */
    void component(Record owner, Component component, String indent, String lead, boolean note) {
        if (note) {
            lines(KeyNotes.meaning(component), indent);
        }
        String key = component.key() + ":";
        value(indent + lead + key, given(owner, component).orElseThrow(), indent + " ".repeat(lead.length()));
    }

    /** The value of a component; empty if there is none, or nothing is in it. */
    static Optional<Object> given(Record owner, Component component) {
        Object value = component.of(owner);
        return value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).filter(there -> !isEmpty(there))
                : Optional.of(value).filter(there -> !isEmpty(there));
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || isGroup(value)
                        && RecordType.of((Record) value).components().stream()
                                .allMatch(component ->
                                        given((Record) value, component).isEmpty());
    }

    /** The keys of a record; of an entry of a list, the first one that is given stands beside its hyphen. */
    private void record(Record owner, String indent, boolean entry) {
        boolean first = explained.add(owner.getClass());
        boolean top = first && indent.isEmpty() && !entry;
        String lead = entry ? "- " : "";
        List<Component> skipped = new ArrayList<>();
        for (Component component : RecordType.of(owner).components()) {
            String inner = entry ? indent + "  " : indent;
            if (given(owner, component).isEmpty()) {
                if (first && !lead.isEmpty()) {
                    skipped.add(component);
                } else if (first) {
                    unused(component, inner, top);
                }
                continue;
            }
            if (top) {
                out.append('\n');
            }
            component(owner, component, lead.isEmpty() ? inner : indent, lead, first);
            lead = "";
            skipped.forEach(left -> unused(left, inner, false));
            skipped.clear();
        }
    }

    private void unused(Component component, String indent, boolean top) {
        if (top) {
            out.append('\n');
        }
        lines(KeyNotes.unused(component, explained), indent);
    }

    private void value(String key, Object value, String indent) {
        if (value instanceof Prose prose) {
            prose(key, prose.markdown(), indent);
        } else if (value instanceof List<?> list) {
            list(key, list, indent);
        } else if (value instanceof Map<?, ?> map) {
            line(key);
            map.forEach(
                    (name, entry) -> value(indent + "  " + YamlText.quoted((String) name) + ":", entry, indent + "  "));
        } else if (isGroup(value)) {
            line(key);
            record((Record) value, indent + "  ", false);
        } else {
            line(key + " " + YamlText.of(value));
        }
    }

    private void list(String key, List<?> list, String indent) {
        Object first = list.get(0);
        if (!(first instanceof Prose) && !isGroup(first) && YamlText.fitsALine(list)) {
            line(key + " [" + String.join(", ", list.stream().map(YamlText::of).toList()) + "]");
            return;
        }
        line(key);
        for (Object entry : list) {
            if (isGroup(entry)) {
                record((Record) entry, indent + "  ", true);
            } else {
                value(indent + "  -", entry, indent + "  ");
            }
        }
    }

    private void prose(String key, String markdown, String indent) {
        String words = markdown.stripTrailing();
        String text = YamlText.quoted(words);
        if (!words.contains("\n") && key.length() + text.length() < LONG) {
            line(key + " " + text);
        } else {
            // A text that starts with spaces would tell YAML of a deeper indentation than the lines below have.
            line(key + (words.startsWith(" ") ? " |2" : " |"));
            words.lines().forEach(line -> line(line.isBlank() ? "" : indent + "  " + line));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Whether a value has keys of its own. */
    private static boolean isGroup(Object value) {
        return value instanceof Record
                && RecordType.of((Record) value).components().stream().anyMatch(Component::isKey);
    }
}
