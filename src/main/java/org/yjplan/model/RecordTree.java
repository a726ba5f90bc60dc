package org.yjplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a plan, from the plan itself down to the last risk, each after the one that contains it. */
public final class RecordTree {
    private final List<Record> records = new ArrayList<>();

    private RecordTree() {}

    /** A record and everything in it. */
    public static List<Record> of(Record root) {
        RecordTree tree = new RecordTree();
        tree.gather(root);
        return tree.records;
    }

    private void gather(Object value) {
        if (value instanceof Record owner) {
            records.add(owner);
            RecordType.of(owner).components().forEach(component -> gather(component.of(owner)));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::gather);
        } else if (value instanceof List<?> list) {
            list.forEach(this::gather);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::gather);
        }
    }
}
