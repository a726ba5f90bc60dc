package org.yjplan.check.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** The rules on the headings of the guidance, beyond their examples. */
class StatuteRulesTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft, guidance: "%s" }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2019", "2021", "2024"})
    void asksForTheHeadingsOfEveryEditionThatIsKnown(String year) {
        assertThat(new CheckedText().findings("YJ701", PLAN.formatted(year))).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void asksForNothingWhereTheEditionIsNotKnown() {
        assertThat(new CheckedText().findings(PLAN.formatted("1999"))).isEmpty();
    }

    @Test
    void doesNotAskForAHeadingThatIsOnlyReported() {
        assertThat(new CheckedText().findings(PLAN.formatted("2019")))
                .extracting(Diagnostic::message)
                .doesNotContain("no section answers “Sign-off”, which the guidance of 2019 asks for");
    }

    @Test
    void findsAHeadingAnsweredWithinAnotherSectionAndPointsAtTheEdition() {
        CheckedText check = new CheckedText();
        String sections = """
                sections:
                  - id: all
                    title: Everything
                    sections:
                      - { id: a, title: Role and purpose }
                      - { id: b, title: Who runs us, meets: structure-and-governance }
                """;

        assertThat(check.findings("YJ701", PLAN.formatted("2013") + sections))
                .hasSize(8)
                .allSatisfy(finding -> {
                    assertThat(finding.message()).doesNotContain("Role and purpose", "Structure and governance");
                    assertThat(check.words(finding)).isEqualTo("\"2013\"");
                });
    }

    @Test
    void letsOneOfTwoCouncilsActForBoth() {
        assertThat(new CheckedText().findings("""
                partners:
                  - { id: county, name: The County, kind: local-authority, consulted: 1 March 2013 }
                  - { id: city, name: The City, kind: local-authority }
                  - { id: schools, name: Somerset Schools, kind: education, consulted: 1 March 2013 }
                  - { id: police, name: Avon and Somerset Police, kind: police, consulted: 1 March 2013 }
                  - { id: probation, name: Probation Service, kind: probation, consulted: 1 March 2013 }
                  - { id: health, name: Somerset NHS, kind: health, consulted: 1 March 2013 }
                """)).isEmpty();
    }
}
