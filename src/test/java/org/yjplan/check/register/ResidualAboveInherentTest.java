package org.yjplan.check.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The rule on what remains of a risk, beyond its example. */
class ResidualAboveInherentTest {
    private List<String> found(String yaml) {
        return new CheckedText().described("YJ620", yaml);
    }

    @Test
    void judgesWhatRemainsByWhicheverEndOfTheScaleIsTheWorst() {
        assertThat(found(risk("{ best: 1, worst: 5 }", "3", "4")))
                .containsExactly("YJ620 9:27 4: impact 4 after the controls is worse than 3 before them");
        assertThat(found(risk("{ best: 5, worst: 1 }", "3", "4"))).isEmpty();
        assertThat(found(risk("{ best: Low, between: [Medium], worst: High }", "Medium", "High")))
                .hasSize(1);
        assertThat(found(risk("{ best: F, worst: A }", "C", "D"))).isEmpty();
        assertThat(found(risk("{ best: F, worst: A }", "C", "B"))).hasSize(1);
    }

    private static String risk(String axis, String before, String after) {
        return """
                people: [{ id: head, office: Head of Service }]
                risks:
                  scale: { method: impact, impact: %s }
                  register:
                    - risk: The grant falls.
                      impact: %s
                      controls: [Plan with less.]
                      owners: [head]
                      residual: { impact: %s }
                """.formatted(axis, before, after);
    }
}
