package org.yjplan.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Derived;
import org.yjplan.model.Identifier;

/** What can be asked of a kind of record: its components, and its derived values. */
final class RecordShape {
    private final Class<? extends Record> type;
    private final Map<String, Method> accessors = new LinkedHashMap<>();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private Optional<String> identifier = Optional.empty();

    RecordShape(Class<? extends Record> type) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            add(component.getName(), component.getAccessor());
            if (component.isAnnotationPresent(Identifier.class)) {
                identifier = Optional.of(component.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Derived.class) && method.getParameterCount() == 0) {
                add(method.getName(), method);
            }
        }
    }

    private void add(String name, Method accessor) {
        accessors.put(name, accessor);
        byKey.put(words(name).replace(' ', '-'), name);
    }

    /** The names, as in Java. */
    Set<String> names() {
        return accessors.keySet();
    }

    /** The names as they are written in a plan: {@code new-page} for {@code newPage}. */
    Set<String> keys() {
        return byKey.keySet();
    }

    boolean has(String name) {
        return accessors.containsKey(name);
    }

    /** The name for a key or for a name itself. */
    Optional<String> nameOf(String keyOrName) {
        return accessors.containsKey(keyOrName) ? Optional.of(keyOrName) : Optional.ofNullable(byKey.get(keyOrName));
    }

    /** The value of a component or a derived value. */
    Object get(Record record, String name) {
        try {
            return accessors.get(name).invoke(record);
        } catch (IllegalAccessException | InvocationTargetException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** The id of a record, if its kind has one. */
    Optional<String> idOf(Record record) {
        return identifier.map(name -> (String) get(record, name));
    }

    /** What a policy officer would call such a record: “funding line”. */
    String words() {
        return words(type.getSimpleName());
    }

    /** “a risk”, “an indicator”. */
    String withArticle() {
        String words = words();
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static String words(String camelCase) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                words.append(' ');
            }
            words.append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
