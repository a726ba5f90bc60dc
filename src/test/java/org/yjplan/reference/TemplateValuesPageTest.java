package org.yjplan.reference;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.model.Component;
import org.yjplan.model.Derived;
import org.yjplan.model.RecordType;

/** Keeps the reference page of template values the same as the records that it is generated from. */
class TemplateValuesPageTest {
    @Test
    void describesEveryValueThatATemplateCanReach() {
        Golden.page("template-values.md").holds(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Values that a template can reach

                Generated from the model. `plan` is the [plan](#plan); dots give its parts: `plan.about.title`. Test first for what a plan
                may leave out: `<#if plan.board??>`. A list may be empty: `<#if plan.people?has_content>`. See
                [Templates](../../../templates/README.md) for how values are written, and for the functions that find and order them.

                """);
        for (Class<? extends Record> type : ModelRecords.records()) {
            page.append("## ").append(ModelRecords.heading(type)).append("\n\n");
            page.append("| Name | Value | Always there | Meaning |\n| --- | --- | --- | --- |\n");
            for (Component component : RecordType.of(type).components()) {
                page.append(row(
                        component.name(),
                        ModelRecords.value(component),
                        component.presence() != Component.Presence.OPTIONAL,
                        component.description().value()));
            }
            for (Method method : derived(type)) {
                page.append(row(
                        method.getName(),
                        ModelRecords.value(method.getGenericReturnType()),
                        method.getReturnType() != Optional.class,
                        method.getAnnotation(Derived.class).value()));
            }
            page.append('\n');
        }
        return page.substring(0, page.length() - 1);
    }

    private static List<Method> derived(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Derived.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String row(String name, String value, boolean always, String meaning) {
        return "| `" + name + "` | " + value + " | " + (always ? "yes" : "no") + " | " + meaning + " |\n";
    }
}
