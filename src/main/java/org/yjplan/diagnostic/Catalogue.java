package org.yjplan.diagnostic;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every kind of finding that is not a rule's: what can be met while a plan is read, composed and built. */
public final class Catalogue {
    private static final List<Class<?>> FAULTS = List.of(
            SourceFaults.class,
            ProseFaults.class,
            TemplateFaults.class,
            BuildFaults.class,
            DesignFaults.class,
            CheckFaults.class);

    private Catalogue() {}

    /** All of them, in order of their ids. Reads the classes that hold them, so it is for explaining, not for checking. */
    public static List<DiagnosticType> faults() {
        List<DiagnosticType> types = new ArrayList<>();
        for (Class<?> faults : FAULTS) {
            for (Field field : faults.getFields()) {
                if (field.getType() == DiagnosticType.class) {
                    types.add(constant(field));
                }
            }
        }
        types.sort(Comparator.comparing(DiagnosticType::id));
        return List.copyOf(types);
    }

    private static DiagnosticType constant(Field field) {
        try {
            return (DiagnosticType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }
}
