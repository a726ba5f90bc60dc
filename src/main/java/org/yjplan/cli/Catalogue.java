package org.yjplan.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yjplan.build.BuildFaults;
import org.yjplan.check.CheckFaults;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.picture.PictureFaults;
import org.yjplan.prose.ProseFaults;
import org.yjplan.source.DesignFaults;
import org.yjplan.source.SourceFaults;
import org.yjplan.template.TemplateFaults;

/** Every kind of finding: those of the rules, and what each package can meet while a plan is read, composed and built. */
public final class Catalogue {
    private static final List<Class<?>> FAULTS = List.of(
            SourceFaults.class,
            DesignFaults.class,
            PictureFaults.class,
            ProseFaults.class,
            TemplateFaults.class,
            BuildFaults.class,
            CheckFaults.class);

    private Catalogue() {}

    /** All of them, in order of their ids. Reads the classes that hold them, so it is for explaining, not for checking. */
    public static List<DiagnosticType> all() {
        List<DiagnosticType> types = new ArrayList<>();
        new Checker().rules().forEach(rule -> types.add(rule.type()));
        for (Class<?> faults : FAULTS) {
            for (Field field : faults.getFields()) {
                types.add(constant(field));
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
