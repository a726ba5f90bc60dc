package org.yjplan.check.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a plan, from the plan itself down to the last risk, each after the one that holds it. */
public final class RecordTree {
    /** Asked of the class anew, each component would read its annotations anew: that was most of the time of a check. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final List<Record> records = new ArrayList<>();

    private RecordTree() {}

    /** A record and all that it holds. */
    public static List<Record> of(Record root) {
        RecordTree tree = new RecordTree();
        tree.gather(root);
        return tree.records;
    }

    /** The components of a record, in order. */
    public static List<RecordComponent> components(Record record) {
        return COMPONENTS.get(record.getClass());
    }

    /** The value of a component, as its accessor gives it. */
    public static Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + owner.getClass(), e);
        }
    }

    private void gather(Object value) {
        if (value instanceof Record owner) {
            records.add(owner);
            for (RecordComponent component : components(owner)) {
                gather(value(owner, component));
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::gather);
        } else if (value instanceof List<?> list) {
            list.forEach(this::gather);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::gather);
        }
    }
}
