package org.yjplan.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The only description of a type of record, read from the record itself. The binder, the schema, templates, checks and
 * the writer of new plans use it. Each type is described once. Immutable.
 *
 * <pre>{@code
 * for (Component component : RecordType.of(risk).components()) {
 *     System.out.println(component.key() + ": " + component.of(risk));
 * }
 * }</pre>
 *
 * @param <R> the record
 */
public final class RecordType<R extends Record> {
    /** Cached, because reading the components and their annotations again took most of the time of a check. */
    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final List<Component> components;
    private final Constructor<R> constructor;
    private final Map<String, Method> parts;
    private final Map<String, String> names;

    private RecordType(Class<R> type) {
        this.type = type;
        this.components =
                Arrays.stream(type.getRecordComponents()).map(Component::new).toList();
        this.constructor = constructor(type, components);
        Map<String, Method> accessors = new LinkedHashMap<>();
        components.forEach(component -> accessors.put(component.name(), component.accessor()));
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Derived.class) && method.getParameterCount() == 0) {
                accessors.put(method.getName(), method);
            }
        }
        Map<String, String> keys = new LinkedHashMap<>();
        accessors.keySet().forEach(name -> keys.put(KeyName.of(name), name));
        this.parts = Ordered.copyOf(accessors);
        this.names = Ordered.copyOf(keys);
    }

    private static <R> Constructor<R> constructor(Class<R> type, List<Component> components) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    components.stream().map(Component::declaredType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has one
        }
    }

    /** The description of a type of record. */
    @SuppressWarnings("unchecked") // computed from the class itself
    public static <R extends Record> RecordType<R> of(Class<R> type) {
        return (RecordType<R>) TYPES.get(type);
    }

    /** The description of the type of a record. */
    @SuppressWarnings("unchecked") // a record has no subclasses
    public static <R extends Record> RecordType<R> of(R record) {
        return (RecordType<R>) TYPES.get(record.getClass());
    }

    /** The components, in order. */
    public List<Component> components() {
        return components;
    }

    /** The component with a name, as in Java. */
    public Optional<Component> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /** The id of a record, if its type has one. */
    public static Optional<String> idOf(Record record) {
        return of(record).components.stream()
                .filter(Component::isIdentifier)
                .map(component -> (String) component.of(record))
                .findFirst();
    }

    /** The names of all values of a record, as in Java: its components, and what is {@link Derived} from them. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** The same names as they are written in a plan: {@code new-page} for {@code newPage}. */
    public Set<String> keys() {
        return names.keySet();
    }

    /** The name, as in Java, for a name or a key. */
    public Optional<String> nameOf(String nameOrKey) {
        return parts.containsKey(nameOrKey) ? Optional.of(nameOrKey) : Optional.ofNullable(names.get(nameOrKey));
    }

    /**
     * The value of a component, or of what is derived.
     *
     * @param name its name, one of {@link #names}
     */
    public Object get(Record record, String name) {
        return invoke(parts.get(name), record);
    }

    /** What a policy officer would call such a record: “funding line”. */
    public String noun() {
        String words = KeyName.of(type.getSimpleName()).substring(1).replace('-', ' ');
        if (words.endsWith(" off")) {
            return words.replace(" off", "-off");
        }
        // The class has this name only because the document tree has the plain one.
        return words.endsWith(" spec") ? words.substring(0, words.length() - " spec".length()) : words;
    }

    /** “a risk”, “an indicator”. */
    public String withArticle() {
        String noun = noun();
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** Creates a record from the values of its components, in order. */
    public R make(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + noun() + " cannot be made", e);
        }
    }

    static Object invoke(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
