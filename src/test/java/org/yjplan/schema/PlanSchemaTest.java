package org.yjplan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema agrees with the binder: it allows what a plan may hold, and refuses slips that an editor can show. */
class PlanSchemaTest {
    private static final String ABOUT = """
            about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }
            """;

    private final PlanSchema schema = new PlanSchema();

    static List<Path> files() throws IOException {
        try (Stream<Path> plans = Files.walk(Path.of("plans"));
                Stream<Path> whole = Files.walk(Path.of("src/test/resources/source/whole"))) {
            return Stream.concat(plans, whole)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void allowsEveryFileOfEveryPlan(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        String forFile = name.equals("plan") ? schema.plan() : schema.part(name).orElseThrow();

        assertThat(SchemaFaults.of(forFile, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risks: { register: [] } | scale",
                "people: [{ id: a, offce: Head }] | offce",
                "about: { title: Plan, authority: Council, period: 2013-14, status: drafty } | status",
                "volunteers: { number: many } | number",
                "budget: { period: 2013-14, kinds: [{ id: a, name: A }], contributions: [] } | contributions",
                "documents: plan | documents",
                "signoffs: [{ person: a, signed: 05/03/2020 }] | signed",
                "signoffs: [{ person: Head of Service }] | person",
                "updates: [{ id: a, period: last year }] | period"
            })
    void refusesASlip(String yaml, String where) {
        String plan = yaml.startsWith("about") ? yaml : ABOUT + yaml;
        assertThat(SchemaFaults.of(schema.plan(), plan)).isNotEmpty().allMatch(fault -> fault.contains(where));
    }

    @Test
    void tellsAnEditorWhatBelongsThere() {
        assertThat(schema.part("risks").orElseThrow())
                .contains("What could happen, and what would follow.", "\"examples\" : [ [ \"head-of-service\" ] ]")
                .contains("\"enum\" : [ \"impact\", \"multiply\", \"add\", \"combine\" ]");
    }

    @Test
    void saysWhatCountsWhereAKeyIsLeftOutAndHowADateIsWritten() {
        assertThat(schema.part("sections").orElseThrow()).contains("\"default\" : true");
        assertThat(schema.part("signoffs").orElseThrow()).contains("A date is written as 5 March 2020 or 2020-03-05.");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(new PlanSchema().plan()).isEqualTo(schema.plan()).contains("json-schema.org/draft-07/schema#");
    }
}
