package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Plan;
import org.yjplan.model.Section;

/** After a line that is not YAML, reading resumes, so that one run finds what else is wrong. */
class ResumedReadingTest {
    private static final String ABOUT = """
            about:
              title: Youth justice plan
              authority: Somerset Council
              period: 2013-14
              status: draft
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    private final Map<String, String> files = new HashMap<>();

    @Test
    void resumesAtTheNextTopLevelKey() {
        Plan plan = read(ABOUT + """
                partners:
                  - { id: police, name: "Police, kind: statutory }
                sections:
                  - id: role
                    title: Role
                    words: none
                """);

        assertThat(lines()).contains(7, 11);
        assertThat(plan.sections()).extracting(Section::title).containsExactly("Role");
    }

    @Test
    void resumesAfterEveryFaultUpToTheTwentieth() {
        StringBuilder plan = new StringBuilder(ABOUT);
        for (int i = 0; i < 25; i++) {
            plan.append("partners: ]\n");
        }
        read(plan.toString());

        assertThat(lines()).as("the first and twenty more").hasSize(21);
    }

    @Test
    void resumesAtTheNextEntryOfAList() {
        write("sections.yaml", """
                - id: first
                  title: First
                - id: second
                  title: "Second
                - id: third
                  title: Third
                  words: none
                """);
        Plan plan = read(ABOUT);

        assertThat(lines()).contains(4, 7);
        assertThat(plan.sections()).extracting(Section::id).contains("first", "third");
    }

    @Test
    void doesNotAskForWhatIsInAPartThatWasNotRead() {
        read("""
                sections:
                  - { id: role, title: "Role }
                """ + ABOUT);

        assertThat(lines()).as("nothing but the quotes").containsExactly(2);
    }

    @Test
    void readsAKeyOnceThoughItIsMetAgain() {
        Plan plan = read(ABOUT + """
                sections:
                  - id: role
                    title: Role
                partners: ]
                sections:
                  - id: other
                    title: Other
                """);

        assertThat(plan.sections()).extracting(Section::title).containsExactly("Role");
    }

    private List<Integer> lines() {
        return findings.stream().map(finding -> finding.location().line()).toList();
    }

    private Plan read(String plan) {
        write("plan.yaml", plan);
        return new PlanReader()
                .read(FileSource.texts("plan", files), findings::add)
                .plan()
                .orElseThrow();
    }

    private void write(String file, String text) {
        files.put(file, text);
    }
}
