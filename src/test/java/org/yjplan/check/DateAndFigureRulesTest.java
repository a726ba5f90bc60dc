package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on dates, periods, indicators and partners, beyond their examples. */
class DateAndFigureRulesTest {
    private static final String INDICATOR = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: %s
                  targets: [%s]
                  values: [{ period: 2011-12, value: 5%% }, { period: 2012-13, value: %s }]
                  standing: { rating: %s, words: in words }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lower | { value: 5% } | 5% | green | false",
                "lower | { value: 5% } | 5.1% | green | true",
                "lower | { aim: under, value: 5% } | 5% | green | true",
                "higher | { value: 5% } | 4.9% | green | true",
                "higher | { aim: over, value: 5% } | 5% | green | true",
                "lower | { value: 5% } | 4% | red | true",
                "lower | { value: 5% } | 6% | red | false",
                "lower | { value: 5% } | 6% | amber | false",
                "lower | { aim: fall } | 6% | green | true",
                "lower | { aim: fall } | 4% | green | false",
                "lower | { value: 5% }, { name: Local, value: 7% } | 6% | green | false",
                "lower | { value: 5% }, { name: Local, value: 5.5% } | 6% | green | true",
                "lower | { value: 5 } | 6% | green | false"
            })
    void holdsAColourAgainstTheNewestValueAndEveryTarget(
            String better, String targets, String value, String colour, boolean found) {
        CheckedText check = new CheckedText();
        var findings = check.findings("YJ651", INDICATOR.formatted(better, targets, value, colour));
        assertThat(findings).hasSize(found ? 1 : 0);
        findings.forEach(finding -> assertThat(check.words(finding)).isEqualTo(colour));
    }

    @Test
    void pointsAtTheNoteThatNamesAnotherPeriod() {
        CheckedText check = new CheckedText();
        assertThat(check.findings("YJ531", """
                performance:
                  indicators:
                    - id: custody
                      name: Custodial sentences
                      better: lower
                      values:
                        - { period: 2011-12, value: 5%, note: Provisional }
                        - { period: 2012-13, value: 4%, note: Apr to Sept 2012 }
                """)).singleElement().satisfies(finding -> assertThat(check.words(finding))
                .isEqualTo("Apr to Sept 2012"));
    }

    @Test
    void readsTheYearOfATitleWhereverItStands() {
        assertThat(new CheckedText().findings("YJ532", """
                about: { title: "Plan (2011-12), final", authority: Somerset Council, period: 2013-14, status: draft }
                """)).hasSize(1);
        assertThat(new CheckedText().findings("YJ532", """
                about: { title: "Plan 2013-14 for 12 areas", authority: Somerset Council, period: 2013-14, status: draft }
                """)).isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 March 2013 | 15 March 2013",
                "April 2013 | April 2013",
                "14 March 2013 |",
                "March 2013 |",
                "2013 |",
            })
    void findsWhatIsSaidToBeDoneAfterTheDayOfTheCheck(String date, String words) {
        CheckedText check = new CheckedText();
        var findings = check.findings("YJ505", """
                people: [{ id: km, name: Kim May }]
                action-plan:
                  groups:
                    - id: custody
                      actions:
                        - ref: "3"
                          target: Less use of custody.
                          action: Write a strategy.
                          leads: [km]
                          due: [{ completed: %s }]
                """.formatted(date));
        assertThat(findings).hasSize(words == null ? 0 : 1);
        findings.forEach(finding -> assertThat(check.words(finding)).isEqualTo(words));
    }

    @Test
    void findsASignatureThatIsStillToCome() {
        CheckedText check = new CheckedText();
        var findings = check.findings("YJ505", """
                people: [{ id: km, name: Kim May }]
                signoffs: [{ person: km, signed: 1 May 2013 }]
                """);
        assertThat(findings).extracting(check::words).containsExactly("1 May 2013");
    }

    @Test
    void asksForNoSourceWhereNoIndicatorHasOne() {
        String indicators = INDICATOR.formatted("lower", "{ value: 5% }", "5%", "green");
        assertThat(new CheckedText().findings("YJ654", indicators)).isEmpty();
        assertThat(new CheckedText().findings("YJ654", indicators.replace("better:", "source: PNC\n      better:")))
                .isEmpty();
    }
}
