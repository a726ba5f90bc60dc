package org.yjplan.model;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component of a record: its name and key, whether it is required, what it means and what kind of value it has. */
public final class Component {
    /** Whether a component may be left out, and how many values it has. */
    public enum Presence {
        /** A value that must be given. */
        REQUIRED,
        /** A value that may be left out. */
        OPTIONAL,
        /** Any number of values. */
        LIST,
        /** Any number of values by id. */
        MAP
    }

    private final RecordComponent component;
    private final String key;
    private final Presence presence;
    private final Class<?> type;

    Component(RecordComponent component) {
        this.component = component;
        this.key = KeyName.of(component.getName());
        this.presence = presence(component.getType());
        this.type = single(component.getGenericType());
    }

    private static Presence presence(Class<?> type) {
        if (type == Optional.class) {
            return Presence.OPTIONAL;
        }
        return type == List.class ? Presence.LIST : type == Map.class ? Presence.MAP : Presence.REQUIRED;
    }

    private static Class<?> single(Type type) {
        Type inner = type;
        while (inner instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            inner = arguments[arguments.length - 1];
        }
        return inner instanceof Class<?> plain ? plain : Object.class;
    }

    /** Its name, as in Java. */
    public String name() {
        return component.getName();
    }

    /** Its key in YAML. */
    public String key() {
        return key;
    }

    /** Whether it may be left out, and how many values it has. */
    public Presence presence() {
        return presence;
    }

    /** The type of its value, or of each of its values if it may have several. */
    public Class<?> type() {
        return type;
    }

    /** Whether the key must be given. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED
                || presence == Presence.LIST && description().notEmpty();
    }

    /** Its value if it is left out; empty if the record cannot be created without it. */
    public Optional<Object> absent() {
        return switch (presence) {
            case REQUIRED -> Optional.empty();
            case OPTIONAL -> Optional.of(Optional.empty());
            case LIST -> Optional.of(List.of());
            case MAP -> Optional.of(Map.of());
        };
    }

    /** Whether it is a key that authors give, and not part of a value that is written as one text. */
    public boolean isKey() {
        return component.isAnnotationPresent(Key.class);
    }

    /**
     * What it means. Annotations are slow to read, so call this only when it is needed.
     *
     * @throws IllegalStateException if it is not a key that authors give
     */
    public Key description() {
        return Optional.ofNullable(component.getAnnotation(Key.class))
                .orElseThrow(() -> new IllegalStateException(component + " is no key"));
    }

    /** Whether other records refer to its record by it. */
    public boolean isIdentifier() {
        return component.isAnnotationPresent(Identifier.class);
    }

    /** The type of record to whose ids it refers, if it does. */
    public Optional<Class<? extends Record>> refersTo() {
        return Optional.ofNullable(component.getAnnotation(Reference.class)).map(Reference::value);
    }

    /** Its value in a record. */
    public Object of(Record owner) {
        return RecordType.invoke(accessor(), owner);
    }

    Method accessor() {
        return component.getAccessor();
    }

    Class<?> declaredType() {
        return component.getType();
    }
}
