package org.yjplan.check.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.CheckedText;

/** The rules on dates, beyond their examples. */
class DateRulesTest {
    private static final String HISTORY = """
            history:
              - { version: "1", date: September 2018, change: First year. }
              - { version: "2", date: %s, change: Second year. }
            """;

    @Test
    void takesAMonthOfTheHistoryForAnyOfItsDays() {
        CheckedText checked = new CheckedText();

        assertThat(checked.findings("YJ502", HISTORY.formatted("3 September 2018")))
                .isEmpty();
        assertThat(checked.findings("YJ502", HISTORY.formatted("September 2018")))
                .isEmpty();
        assertThat(checked.findings("YJ502", HISTORY.formatted("31 August 2018")))
                .hasSize(1);
        assertThat(checked.findings("YJ502", HISTORY.formatted("August 2018"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "This plan for 2012–13 was agreed. | 2012–13",
                "It was agreed that this plan is for the year 2012-13. | 2012-13",
                "This youth justice plan covers the years 2014–17. | 2014–17",
                "This annual youth justice plan covers 2012 to 2014. | -",
                "This plan for 2013–14 was agreed. | -",
                "This plan covers the period April 2013 to March 2014. | -",
                "The plan for 2012–13 was agreed last year. | -",
                "This report covers 2012–13. | -",
                "This plan was written in 2012–13. | -",
                "This plan, 2012–13, was agreed. | -",
                "We like this plan for | -",
            })
    void findsThatThisPlanIsSaidToBeForAnotherYearAndPointsAtIt(String text, String words) {
        new CheckedText().pointsAt("YJ506", CheckedText.prose(text), words);
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
        new CheckedText().pointsAt("YJ505", """
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
                """.formatted(date), words);
    }

    @Test
    void findsASignatureThatIsStillToCome() {
        new CheckedText().pointsAt("YJ505", """
                people: [{ id: km, name: Kim May }]
                signoffs: [{ person: km, signed: 1 May 2013 }]
                """, "1 May 2013");
    }

    @Test
    void pointsAtTheNoteThatNamesAnotherPeriod() {
        new CheckedText().pointsAt("YJ531", """
                performance:
                  indicators:
                    - id: custody
                      name: Custodial sentences
                      better: lower
                      values:
                        - { period: 2011-12, value: 5%, note: Provisional }
                        - { period: 2012-13, value: 4%, note: Apr to Sept 2012 }
                """, "Apr to Sept 2012");
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
}
