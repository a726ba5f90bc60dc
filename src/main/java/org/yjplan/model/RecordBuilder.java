package org.yjplan.model;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes a record that differs from another in the components that are named, or that has nothing but those.
 *
 * <pre>{@code
 * Plan next = RecordBuilder.of(last)
 *         .without(Plan::history)
 *         .each(Plan::partners, NextPlan::partner)
 *         .build();
 * }</pre>
 *
 * @param <R> the record
 */
public final class RecordBuilder<R extends Record> {
    /**
     * A component, named by its accessor. It can be serialised only because Java tells the name of a method reference that
     * can: so the compiler checks name and type.
     *
     * @param <R> the record
     * @param <V> the value
     */
    public interface Accessor<R, V> extends Function<R, V>, Serializable {}

    private final RecordType<R> type;
    private final Map<String, Object> values = new HashMap<>();

    private RecordBuilder(RecordType<R> type) {
        this.type = type;
    }

    /** A record that has what is set, and nothing else. */
    public static <R extends Record> RecordBuilder<R> of(Class<R> type) {
        RecordBuilder<R> builder = new RecordBuilder<>(RecordType.of(type));
        for (Component component : builder.type.components()) {
            component.absent().ifPresent(absent -> builder.values.put(component.name(), absent));
        }
        return builder;
    }

    /** A record that has what another has, but for what is set. */
    public static <R extends Record> RecordBuilder<R> of(R record) {
        RecordBuilder<R> builder = new RecordBuilder<>(RecordType.of(record));
        for (Component component : builder.type.components()) {
            builder.values.put(component.name(), component.of(record));
        }
        return builder;
    }

    /** Sets a component. */
    public <V> RecordBuilder<R> set(Accessor<R, V> component, V value) {
        values.put(name(component), value);
        return this;
    }

    /** Changes the value of a component. */
    @SuppressWarnings("unchecked") // set by the same accessor, or read from the record
    public <V> RecordBuilder<R> change(Accessor<R, V> component, UnaryOperator<V> change) {
        values.computeIfPresent(name(component), (name, value) -> change.apply((V) value));
        return this;
    }

    /** Changes the value of a component if there is one. */
    public <V> RecordBuilder<R> given(Accessor<R, Optional<V>> component, UnaryOperator<V> change) {
        return change(component, value -> value.map(change));
    }

    /** Changes each entry of a list. */
    public <V> RecordBuilder<R> each(Accessor<R, List<V>> component, UnaryOperator<V> change) {
        return change(component, values -> values.stream().map(change).toList());
    }

    /** Leaves out some components, all of which may be. */
    @SafeVarargs
    public final RecordBuilder<R> without(Accessor<R, ?>... components) {
        for (Accessor<R, ?> component : components) {
            String name = name(component);
            values.put(name, type.component(name).flatMap(Component::absent).orElseThrow());
        }
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that must be given is not set
     */
    public R build() {
        return type.make(type.components().stream()
                .map(component -> Optional.ofNullable(values.get(component.name()))
                        .orElseThrow(() -> new IllegalStateException(component.name() + " is not set")))
                .toArray());
    }

    private static String name(Accessor<?, ?> component) {
        try {
            Method described = component.getClass().getDeclaredMethod("writeReplace");
            described.setAccessible(true);
            return ((SerializedLambda) described.invoke(component)).getImplMethodName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is no method reference", e);
        }
    }
}
