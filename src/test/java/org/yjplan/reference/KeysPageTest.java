package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.yjplan.Golden;
import org.yjplan.model.Component;
import org.yjplan.model.Key;
import org.yjplan.model.RecordType;

/** Keeps the reference page of keys the same as the records that it is generated from. */
class KeysPageTest {
    @Test
    void describesEveryKeyOfAPlan() {
        Golden.page("keys.md").holds(page());
    }

    @Test
    void everyKeySaysWhatBelongsThere() {
        for (Class<? extends Record> type : ModelRecords.records()) {
            for (Component component : RecordType.of(type).components()) {
                assertThat(component.isKey())
                        .as("%s of %s", component.name(), type)
                        .isTrue();
                assertThat(component.description().value()).endsWith(".");
            }
        }
    }

    /** A comma in a text within braces starts another key, which then has no value. */
    @Test
    void everyExampleIsYamlWithNoMissingValue() {
        for (Class<? extends Record> type : ModelRecords.records()) {
            for (Component component : RecordType.of(type).components()) {
                String example = component.description().example();
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

                Generated from the model: every key that a plan may have, what it means, and how it is written.
                Keys in bold are required. A top-level key may have its own file: `risks.yaml` contains the value of `risks`.

                """);
        for (Class<? extends Record> type : ModelRecords.records()) {
            page.append("## ").append(ModelRecords.heading(type)).append("\n\n");
            page.append("| Key | Value | Meaning |\n| --- | --- | --- |\n");
            for (Component component : RecordType.of(type).components()) {
                page.append(row(component));
            }
            page.append('\n');
        }
        return page.substring(0, page.length() - 1);
    }

    private static String row(Component component) {
        Key key = component.description();
        String name = "`" + component.key() + "`";
        String example = key.example().isEmpty() ? "" : " Example: `" + key.example() + "`";
        return "| %s | %s | %s%s |%n"
                .formatted(
                        component.isRequired() ? "**" + name + "**" : name,
                        ModelRecords.value(component),
                        key.value(),
                        example)
                .replace(System.lineSeparator(), "\n");
    }
}
