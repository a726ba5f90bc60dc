package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Money;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Risk;

class PlanReaderTest {
    static final String SMALL = """
            about:
              title: Youth justice plan
              authority: Somerset Council
              period: 2013-14
              status: draft
              version: 0.10
            sections:
              - id: role
                title: Role
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    private final Map<String, String> files = new HashMap<>();

    @Test
    void readsAPlanFromOneFile() {
        Plan plan = read(SMALL).plan().orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(plan.about().period()).isEqualTo(Period.ofFinancialYears(2013, 2014));
        assertThat(plan.about().version()).as("never a number").contains("0.10");
        assertThat(plan.sections()).singleElement().satisfies(section -> assertThat(section.title())
                .isEqualTo("Role"));
    }

    @Test
    void readsATopLevelKeyFromItsOwnFile() {
        write("risks.yaml", """
                scale:
                  method: impact
                  impact: { best: 5, worst: 1 }
                register:
                  - risk: First
                    impact: 3
                    owners: [head, chair]
                  - risk: Second
                """);
        ReadPlan read = read(SMALL);
        List<Risk> risks = read.plan().orElseThrow().risks().orElseThrow().register();

        assertThat(findings).isEmpty();
        assertThat(risks).hasSize(2);
        assertThat(read.locations().of(risks.get(0), "impact")).isEqualTo(Location.of(name("risks.yaml"), 6, 13, 1));
        assertThat(read.locations().key(risks.get(0), "impact")).isEqualTo(Location.of(name("risks.yaml"), 6, 5, 6));
        assertThat(read.locations().element(risks.get(0), "owners", 1))
                .isEqualTo(Location.of(name("risks.yaml"), 7, 20, 5));
        assertThat(read.locations().of(risks.get(1))).isEqualTo(Location.of(name("risks.yaml"), 8, 5, 4));
        assertThat(read.locations().of(risks.get(1), "impact"))
                .as("what is not given is located at its record")
                .isEqualTo(Location.of(name("risks.yaml"), 8, 5, 4));
    }

    @Test
    void keepsTheAuthorsOrderOfAmounts() {
        write("budget.yaml", """
                period: 2013-14
                kinds:
                  - { id: staffing, name: Staffing }
                contributions:
                  - agency: Police
                    amounts: { staffing: "£91,847", delegated: 5, a-third: -69270 }
                """);
        ReadPlan read = read(SMALL);
        var police =
                read.plan().orElseThrow().budget().orElseThrow().contributions().get(0);

        assertThat(findings).isEmpty();
        assertThat(police.amounts()).containsEntry("staffing", new Money(9_184_700));
        assertThat(police.amounts().keySet()).containsExactly("staffing", "delegated", "a-third");
        assertThat(read.locations().entry(police, "amounts", "delegated"))
                .isEqualTo(Location.of(name("budget.yaml"), 6, 48, 1));
    }

    private ReadPlan read(String plan) {
        write("plan.yaml", plan);
        return new PlanReader().read(FileSource.texts("plan", files), findings::add);
    }

    private void write(String file, String text) {
        files.put(file, text);
    }

    private String name(String file) {
        return "plan/" + file;
    }
}
