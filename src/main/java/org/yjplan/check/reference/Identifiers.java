package org.yjplan.check.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.model.Component;
import org.yjplan.model.RecordType;

/** The ids that a plan gives to its records. */
final class Identifiers {
    /**
     * An id where it is defined.
     *
     * @param owner the record that has it
     * @param component the name of the component that holds it
     * @param id the id
     */
    record Given(Record owner, String component, String id) {}

    private final Map<Class<?>, List<Given>> byKind = new LinkedHashMap<>();

    private Identifiers() {}

    /** The ids of these records. */
    static Identifiers of(List<Record> records) {
        Identifiers identifiers = new Identifiers();
        for (Record owner : records) {
            for (Component component : RecordType.of(owner).components()) {
                if (component.isIdentifier()) {
                    String id = (String) component.of(owner);
                    identifiers
                            .byKind
                            .computeIfAbsent(owner.getClass(), kind -> new ArrayList<>())
                            .add(new Given(owner, component.name(), id));
                }
            }
        }
        return identifiers;
    }

    /** The ids of every kind of record, in the order in which they are given. */
    Iterable<List<Given>> kinds() {
        return byKind.values();
    }

    /** The ids of the records of one kind, in the order in which they are given. */
    List<String> of(Class<? extends Record> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(Given::id).toList();
    }
}
