package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.BuildFaults;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.ProseFaults;
import org.yjplan.diagnostic.SourceFaults;
import org.yjplan.diagnostic.TemplateFaults;

/** Keeps the catalogue of findings in step with the code that it is made from. */
class FindingsPageTest {
    @Test
    void explainsEveryFinding() {
        Golden.page("findings.md").holds(page());
    }

    @Test
    void givesEveryKindOfFindingAnIdOfItsOwnAndAnExplanation() {
        assertThat(types()).extracting(DiagnosticType::id).doesNotHaveDuplicates();
        assertThat(types())
                .allSatisfy(type -> assertThat(type.explanation()).as(type.id()).endsWith("."));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Made from the code: everything that yjplan may find in a plan or a template, and what it means. Ids never change their
                meaning. An error stops the build of its plan; a warning does not.

                """);
        for (DiagnosticType type : types()) {
            page.append("## %s %s\n\n*%s.* %s\n\n"
                    .formatted(
                            type.id(),
                            type.title(),
                            capital(type.severity().name()),
                            type.explanation().replace("<", "\\<").replace("[](", "\\[](")));
        }
        return page.substring(0, page.length() - 1);
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<DiagnosticType> types() {
        List<DiagnosticType> types = new ArrayList<>(new Checker().types());
        for (Class<?> catalogue :
                List.of(SourceFaults.class, ProseFaults.class, TemplateFaults.class, BuildFaults.class)) {
            for (Field field : catalogue.getFields()) {
                types.add(constant(field));
            }
        }
        types.sort(Comparator.comparing(DiagnosticType::id));
        return types;
    }

    private static DiagnosticType constant(Field field) {
        try {
            return (DiagnosticType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
