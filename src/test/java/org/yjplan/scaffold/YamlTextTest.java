package org.yjplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Texts as they are written in YAML, read back by a reader that takes plain words for what YAML 1.1 takes them for. */
class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "on",
                "Off",
                "true",
                "null",
                "y",
                "12",
                "0.10",
                "2013-14",
                "Ofsted",
                "head-of-service",
                "£1,200",
                "Risk: high",
                "a # b",
                "- a",
                "{{ budget }}",
                "[fill in: who]",
                "say \"so\"",
                "C:\\plans",
                "*",
                "&a",
                "100%",
                "two\nlines",
                " ",
                "ends with a blank ",
                "Head of Service, Children's Services"
            })
    void readBackAsTheyWere(String text) {
        Object read = new Yaml().load(YamlText.quoted(text));

        assertThat(read).isEqualTo(text);
    }
}
