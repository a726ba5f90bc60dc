package org.yjplan.check.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Related;

/** Marks, references and people of a risk register, beyond the examples of its rules. */
class RegisterRulesTest {
    /** A scale of two axes, on which 5 is the worst; the marks of the one risk follow, from the ninth line. */
    private static final String REGISTER = """
            people: [{ id: head, office: Head of Service }]
            risks:
              scale:
                { method: add, likelihood: { best: 1, worst: 5 }, impact: { best: 1, worst: 5 } }
              register:
                - risk: The grant falls.
                  controls: [Plan with less.]
                  owners: [head]
            """;

    @Test
    void checksResidualMarksAgainstTheScaleToo() {
        assertThat(found("""
                likelihood: 2
                impact: 3
                residual: { likelihood: 0, impact: 3 }
                """))
                .containsExactly("YJ601 11:31 0: likelihood 0: the scale runs from 1 (best) to 5 (worst)");
        assertThat(found("""
                likelihood: 5
                impact: 1
                residual: { likelihood: 1, impact: 1 }
                """)).as("both ends are on the scale").isEmpty();
    }

    @Test
    void pointsFromAMarkOffTheScaleToTheScale() {
        assertThat(new CheckedText().findings(plan("likelihood: 2\nimpact: 6\n")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Related::note)
                            .containsExactly("the scale is declared here");
                    assertThat(finding.related().get(0).location().line()).isEqualTo(3);
                });
    }

    @Test
    void asksForEachMarkThatTheMethodNeeds() {
        assertThat(messages("impact: 3\n")).containsExactly("this risk has no mark for its likelihood");
        assertThat(messages("likelihood: 3\n")).containsExactly("this risk has no mark for its impact");
        assertThat(messages("ref: R1\n"))
                .containsExactly("this risk has no mark for its impact", "this risk has no mark for its likelihood");
        assertThat(messages("impact: 3\nlikelihood: 3\n")).isEmpty();
    }

    @Test
    void comparesEachMarkThatRemainsWithTheOneBefore() {
        assertThat(found("""
                likelihood: 2
                impact: 4
                residual: { likelihood: 3, impact: 4 }
                """))
                .containsExactly("YJ620 11:31 3: likelihood 3 after the controls is worse than 2 before them");
        assertThat(found("""
                likelihood: 2
                impact: 4
                residual: { likelihood: 2, impact: 4 }
                """)).as("controls that change nothing yet").isEmpty();
    }

    @Test
    void findsTheSecondOfTwoRisksOfOneReference() {
        String other = REGISTER.replaceFirst("(?s).*register:\n", "") + marks("ref: R1\nlikelihood: 1\nimpact: 1\n");
        List<Diagnostic> findings = new CheckedText().findings(plan("ref: R1\nlikelihood: 2\nimpact: 3\n") + other);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("there is already a risk R1");
            assertThat(finding.location()).hasToString("plan.yaml:15:12");
            assertThat(finding.related().get(0).location()).hasToString("plan.yaml:9:12");
        });
    }

    @Test
    void saysWhereTwoBandsWouldMeet() {
        String bands = "bands: [{ least: 2, most: 6, rating: green }, { least: %d, most: 10, rating: red }] }";
        String overlap = REGISTER.replace("worst: 5 } }\n", "worst: 5 }, " + bands.formatted(5) + "\n");
        Diagnostic finding = new CheckedText()
                .findings(overlap + marks("likelihood: 1\nimpact: 1\n"))
                .get(0);

        assertThat(finding.message()).isEqualTo("the scores from 5 to 6 are in two bands");
        assertThat(finding.help()).contains("start the band at 7, or end the one below at 4");
        assertThat(finding.related()).extracting(Related::note).containsExactly("where the band below ends");
    }

    @Test
    void doesNotCallSomebodyUnusedWhoseIdIsMisspelt() {
        assertThat(new CheckedText().described("""
                people:
                  - { id: head, office: Head of Service }
                  - { id: director, office: Director }
                signoffs: [{ person: head }, { person: directer }]
                """))
                .containsExactly("YJ220 4:40 directer: there is no person “directer”");
    }

    @Test
    void namesEverybodyToWhomNothingRefers() {
        assertThat(new CheckedText().described("""
                people:
                  - { id: head, office: Head of Service }
                  - { id: director, office: Director }
                  - { id: constable, name: Ann Poe }
                signoffs: [{ person: head }]
                """))
                .containsExactly(
                        "YJ605 3:11 director: nothing in the plan refers to “director” (Director)",
                        "YJ605 4:11 constable: nothing in the plan refers to “constable” (Ann Poe)");
    }

    private List<String> found(String marks) {
        return new CheckedText().described(plan(marks));
    }

    private List<String> messages(String marks) {
        return new CheckedText()
                .findings(plan(marks)).stream().map(Diagnostic::message).toList();
    }

    private static String plan(String marks) {
        return REGISTER + marks(marks);
    }

    private static String marks(String marks) {
        return marks.indent(6);
    }
}
