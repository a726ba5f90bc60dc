package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The risk register, on scales that councils use. */
class RisksTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft }
            sections: [{ id: risks, title: Risks, text: "{{ risks }}" }]
            risks:
              scale: { method: impact, impact: %s }
              register: [{ risk: Funds fall short., impact: %s }]
            """;

    private String outline(String axis, String mark) {
        return ComposedYaml.outline(PLAN.formatted(axis, mark));
    }

    @Test
    void saysWhatTheEndsOfAnAxisOfNumbersOrLettersMean() {
        assertThat(outline("{ best: 5, worst: 1 }", "2"))
                .contains("table#table-risks t n t t [Risk register. Impact: 1 is high, 5 is low]");
        assertThat(outline("{ best: F, worst: A }", "B")).contains("[Risk register. Impact: A is high, F is low]");
    }

    @Test
    void setsMarksThatAreWordsAsWords() {
        assertThat(outline("{ best: Low, between: [Medium], worst: High }", "High"))
                .contains("table#table-risks t t t t [Risk register. Impact: from Low to High]");
    }
}
