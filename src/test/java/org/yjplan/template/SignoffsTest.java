package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table in which the partners sign. */
class SignoffsTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft }
            people:
              - { id: director, office: Director }
              - { id: chair, office: Chair%s }
            signoffs: [{ person: director }, { person: chair }]
            sections: [{ id: sign-off, title: Sign-off, text: "{{ signoffs }}" }]
            """;

    private String outline(String yaml) {
        return ComposedYaml.outline(yaml);
    }

    @Test
    void hasAColumnOfNamesWhereOneIsKnown() {
        assertThat(outline(PLAN.formatted(", name: J Smith")))
                .contains("head | C:p(Office) | C:p(Name) | C:p(Signature) | C:p(Date)");
    }

    @Test
    void hasNoneWhereOnlyOfficesAreKnown() {
        assertThat(outline(PLAN.formatted(""))).contains("head | C:p(Office) | C:p(Signature) | C:p(Date)");
    }
}
