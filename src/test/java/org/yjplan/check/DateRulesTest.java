package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;

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
        CheckedText check = new CheckedText();
        List<Diagnostic> findings =
                check.findings("YJ506", "sections:\n  - id: text\n    title: Text\n    text: |\n      " + text + "\n");

        assertThat(findings).extracting(check::words).isEqualTo(words == null ? List.of() : List.of(words));
    }
}
