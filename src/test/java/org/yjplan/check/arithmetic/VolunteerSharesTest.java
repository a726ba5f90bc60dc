package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Related;

/** Shares of the volunteers are shares of people, and of a whole. */
class VolunteerSharesTest {
    @Test
    void findsAPartThatIsMoreThanTheWholeAndBlamesNoOtherForIt() {
        CheckedText check = new CheckedText();

        assertThat(check.findings("YJ306", volunteers(200, "Female 100.5%", "Male 50%")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("Female: 100.5% is more than the whole");
                    assertThat(check.words(finding)).isEqualTo("100.5%");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female 100%",
                "Female 69%, Male 31%",
                // Each of the two may have been rounded up by half a per cent.
                "Female 69%, Male 32%",
                "Female 69.0%, Male 31.1%",
                "Female 70%, Trained 60%, Aged under 30 50%",
                "Female 100%, Male 1%"
            })
    void leavesWhatRoundingExplainsAndPartsThatOverlap(String shares) {
        assertThat(new CheckedText().findings("YJ306", volunteers(1000, shares.split(", "))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female 69%, Male 33%: Female and Male come to 102%",
                "Female 69.0%, Male 31.2%: Female and Male come to 100.2%",
                "Women 69%, Trained 20%, Men 31%, Gender not stated 10%: Women, Men and Gender not stated come to 110%",
                "Female 100%, Male 2%: Female and Male come to 102%"
            })
    void findsGendersThatComeToMoreThanAll(String example) {
        String[] parts = example.split(": ");
        String[] shares = parts[0].split(", ");
        CheckedText check = new CheckedText();

        assertThat(check.findings("YJ306", volunteers(1000, shares)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo(parts[1]);
                    assertThat(finding.location().line()).as("the last of them").isEqualTo(3 + shares.length);
                    assertThat(finding.related()).extracting(Related::note).containsExactly("the first of them");
                    assertThat(finding.related().get(0).location().line()).isEqualTo(4);
                });
    }

    @Test
    void namesTheTwoSharesNextToOneThatThereIsNot() {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ307", volunteers(207, "Female 69%", "Disabled 17.2%"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("no whole number of 207 volunteers is 17.2% of them");
            assertThat(finding.help()).contains("35 would be 16.9%, 36 would be 17.4%");
            assertThat(check.words(finding)).isEqualTo("17.2%");
            assertThat(finding.related().get(0).location().line()).isEqualTo(2);
        });
        assertThat(help(volunteers(10, "Female 13%"))).isEqualTo("1 would be 10%, 2 would be 20%");
    }

    @Test
    void saysThatNobodyHasNoShares() {
        assertThat(help(volunteers(0, "Female 100%"))).isEqualTo("correct the number, or leave the share out");
        assertThat(new CheckedText().findings("YJ307", volunteers(0, "Female 0%")))
                .isEmpty();
    }

    private String help(String plan) {
        return new CheckedText().findings("YJ307", plan).get(0).help().orElseThrow();
    }

    /** A plan with shares, each on a line of its own from the fourth. */
    private static String volunteers(int number, String... shares) {
        StringBuilder plan = new StringBuilder("volunteers:\n  number: %d\n  shares:\n".formatted(number));
        for (String share : shares) {
            int gap = share.lastIndexOf(' ');
            plan.append("    - { name: %s, value: %s }\n".formatted(share.substring(0, gap), share.substring(gap + 1)));
        }
        return plan.toString();
    }
}
