package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Fix;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Contribution;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.Risk;

/** Every value has a location, even if it is not given or was not read from the plan. */
class PlacesTest {
    private static final String SCALE = "scale:\n  method: impact\n  impact: { best: 5, worst: 1 }\n";

    private final List<Diagnostic> findings = new ArrayList<>();

    private final Map<String, String> files = new HashMap<>();

    @Test
    void placesTheKeyThatTheAuthorChose() {
        ReadPlan read = budget("{ staffing: 1, other: 5 }");
        Contribution police = contribution(read);

        assertThat(read.locations().entryKey(police, "amounts", "other")).isEqualTo(location("budget.yaml", 6, 29, 5));
        assertThat(read.locations().entry(police, "amounts", "other")).isEqualTo(location("budget.yaml", 6, 36, 1));
        assertThat(read.locations().entryKey(police, "amounts", "none")).isEqualTo(location("budget.yaml", 6, 14, 25));
        assertThat(read.locations().entry(police, "amounts", "none")).isEqualTo(location("budget.yaml", 6, 14, 25));
    }

    @Test
    void addsAKeyBelowTheOthersOfItsRecord() {
        ReadPlan read = budget("{ staffing: 1 }");
        Contribution police = contribution(read);

        assertThat(read.locations().addition(police, "total: £1"))
                .contains(new Fix(location("budget.yaml", 6, 29, 0), "", "\n    total: £1"));
    }

    @Test
    void addsAKeyBelowABlockOfText() {
        ReadPlan read = risks("register:\n  - risk: Second\n    consequence: |\n      Some text.\n");
        Risk risk = read.plan().orElseThrow().risks().orElseThrow().register().get(0);

        assertThat(read.locations().addition(risk, "impact: 1"))
                .contains(new Fix(location("risks.yaml", 7, 17, 0), "", "\n    impact: 1"));
    }

    @Test
    void addsNoKeyBetweenBraces() {
        ReadPlan read = risks("register:\n  - { risk: First, impact: 3 }\n");
        Risk risk = read.plan().orElseThrow().risks().orElseThrow().register().get(0);

        assertThat(read.locations().addition(risk, "likelihood: 1")).isEmpty();
    }

    @Test
    void locatesAMissingEntryAtItsList() {
        ReadPlan read = risks("register:\n  - risk: First\n    owners: [head, chair]\n");
        Risk risk = read.plan().orElseThrow().risks().orElseThrow().register().get(0);
        Location list = location("risks.yaml", 6, 13, 13);

        assertThat(read.locations().element(risk, "owners", 0)).isEqualTo(location("risks.yaml", 6, 14, 4));
        assertThat(read.locations().element(risk, "owners", -1)).isEqualTo(list);
        assertThat(read.locations().element(risk, "owners", 2)).isEqualTo(list);
        assertThat(read.locations().key(risk, "impact"))
                .isEqualTo(read.locations().of(risk));
        assertThat(read.locations().element(risk, "impact", 0))
                .isEqualTo(read.locations().of(risk));
        assertThat(read.locations().text(risk, "impact").locate(0, 1))
                .isEqualTo(read.locations().of(risk));
    }

    @Test
    void locatesWhatWasNotReadFromThePlanAtThePlan() {
        ReadPlan read = read(PlanReaderTest.SMALL);
        Location plan = Location.ofFile("plan/plan.yaml");
        Plan whole = read.plan().orElseThrow();
        Prose other = new Prose("words");

        assertThat(read.locations().text(other).locate(0, 2)).isEqualTo(plan);
        assertThat(read.locations().addition(other, "x: 1")).isEmpty();
        assertThat(read.locations().of(other)).isEqualTo(plan);
        assertThat(read.locations().of(whole, "about")).isNotEqualTo(plan);
    }

    @Test
    void findsTheFirstPlaceOfATextInTheWordsOfThePlan() {
        ReadPlan read = read(PlanReaderTest.SMALL);

        assertThat(read.locations().find("Youth")).contains(location("plan.yaml", 2, 10, 5));
        assertThat(read.locations().find("council")).isEmpty();
        assertThat(read.locations().find("role")).as("an identifier").contains(location("plan.yaml", 8, 9, 4));
        assertThat(read.locations().find("no such words")).isEqualTo(Optional.empty());
    }

    private ReadPlan budget(String amounts) {
        files.put("budget.yaml", """
                period: 2013-14
                kinds:
                  - { id: staffing, name: Staffing }
                contributions:
                  - agency: Police
                    amounts: %s
                """.formatted(amounts));
        return read(PlanReaderTest.SMALL);
    }

    private ReadPlan risks(String risks) {
        files.put("risks.yaml", SCALE + risks);
        return read(PlanReaderTest.SMALL);
    }

    private static Contribution contribution(ReadPlan read) {
        return read.plan().orElseThrow().budget().orElseThrow().contributions().get(0);
    }

    private ReadPlan read(String plan) {
        files.put("plan.yaml", plan);
        return new PlanReader().read(FileSource.texts("plan", files), findings::add);
    }

    private Location location(String file, int line, int column, int length) {
        return Location.of("plan/" + file, line, column, length);
    }
}
