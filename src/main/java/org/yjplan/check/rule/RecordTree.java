package org.yjplan.check.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a plan, from the plan itself down to the last risk, each after the one that holds it. */
public final class RecordTree {
    private final List<Record> records = new ArrayList<>();

    private RecordTree() {}

    /** A record and all that it holds. */
    public static List<Record> of(Record root) {
        RecordTree tree = new RecordTree();
        tree.gather(root);
        return tree.records;
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
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
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
