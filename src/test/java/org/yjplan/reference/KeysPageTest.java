package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.yjplan.Golden;
import org.yjplan.model.Key;

/** Keeps the reference of keys in step with the records that it is made from. */
class KeysPageTest {
    @Test
    void describesEveryKeyOfAPlan() {
        Golden.page("keys.md").holds(page());
    }

    @Test
    void everyKeySaysWhatBelongsThere() {
        for (Class<?> type : ModelRecords.records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(component.getAnnotation(Key.class))
                        .as("%s of %s", component.getName(), type)
                        .isNotNull();
                assertThat(component.getAnnotation(Key.class).value()).endsWith(".");
            }
        }
    }

    /** A comma in a text within braces starts another key, which has nothing then. */
    @Test
    void everyExampleIsYamlInWhichNothingIsMissing() {
        for (Class<?> type : ModelRecords.records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                String example = component.getAnnotation(Key.class).example();
                Object read = new Yaml().load(example);
                assertThat(read instanceof Map<?, ?> map ? map.values() : List.of())
                        .as(example)
                        .doesNotContainNull();
            }
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Keys of a plan

                Made from the model: every key that a plan may hold, what belongs there, and how it is written.
                A key in bold must be given. A top-level key may have a file of its own: `risks.yaml` holds the value of `risks`.

                """);
        for (Class<?> type : ModelRecords.records()) {
            page.append("## ").append(ModelRecords.heading(type)).append("\n\n");
            page.append("| Key | Value | Meaning |\n| --- | --- | --- |\n");
            for (RecordComponent component : type.getRecordComponents()) {
                page.append(row(component));
            }
            page.append('\n');
        }
        return page.substring(0, page.length() - 1);
    }

    private static String row(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        String name = "`" + ModelRecords.kebab(component.getName()) + "`";
        String example = key.example().isEmpty() ? "" : " Example: `" + key.example() + "`";
        return "| %s | %s | %s%s |%n"
                .formatted(
                        required(component) ? "**" + name + "**" : name,
                        ModelRecords.value(component),
                        key.value(),
                        example)
                .replace(System.lineSeparator(), "\n");
    }

    private static boolean required(RecordComponent component) {
        Class<?> type = component.getType();
        return type != Optional.class && (type != List.class && type != Map.class)
                || component.getAnnotation(Key.class).notEmpty();
    }
}
