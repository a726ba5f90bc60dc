package org.yjplan.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of the kinds of record, each worked out once. */
final class RecordShapes {
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    RecordShape of(Record record) {
        return shapes.computeIfAbsent(record.getClass(), type -> new RecordShape(type.asSubclass(Record.class)));
    }
}
