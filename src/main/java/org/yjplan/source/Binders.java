package org.yjplan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.model.Component;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;

/** Finds the binder of each component of the model, from its type and its annotations. Caches them. */
final class Binders {
    private final Map<Class<?>, RecordBinder<?>> records = new HashMap<>();
    /** The binder of a record. */
    <R extends Record> RecordBinder<R> record(Class<R> type) {
        RecordBinder<?> binder = records.get(type);
        if (binder == null) {
            binder = new RecordBinder<>(this, type);
            records.put(type, binder);
        }
        @SuppressWarnings("unchecked") // stored by its own type
        RecordBinder<R> typed = (RecordBinder<R>) binder;
        return typed;
    }

    /** The components of a record, in order. */
    List<Slot> slots(Class<? extends Record> type) {
        return RecordType.of(type).components().stream().map(this::slot).toList();
    }

    private Slot slot(Component component) {
        ValueBinder<?> single = single(component);
        return switch (component.presence()) {
            case REQUIRED, OPTIONAL -> new Slot(component, single);
            case LIST -> new Slot(component, new ListBinder<>(single, noun(component.type())));
            case MAP -> new Slot(component, new MapBinder<>(ValueKinds.IDENTIFIER, single));
        };
    }

    private ValueBinder<?> single(Component component) {
        Class<?> type = component.type();
        if (type == String.class) {
            return new NameBinder(component);
        }
        if (type == Prose.class) {
            return new ProseBinder();
        }
        return ValueKinds.of(type)
                .<ValueBinder<?>>map(kind -> new ScalarBinder<>(kind.in(component)))
                .orElseGet(() -> record(type.asSubclass(Record.class)));
    }

    private static String noun(Class<?> type) {
        return type.isRecord() && type != Prose.class
                ? RecordType.of(type.asSubclass(Record.class)).noun()
                : "entry";
    }
}
