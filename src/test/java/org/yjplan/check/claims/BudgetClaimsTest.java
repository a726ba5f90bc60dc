package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;

/** The rule that checks prose against the plan’s own budget, beyond its example. */
class BudgetClaimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The total budget for 2013–14 is £2,100. | £2,100",
                "Together that makes an overall budget of £2.1k. | £2.1k",
                "The budget for 2013–14 is 6.5% lower than that for 2012–13. | 6.5% lower",
                "Our budget rose by 6.1% in 2013–14 on 2012–13. | rose by 6.1%",
                "The budget is 6.5% lower than in 2012–13. | 6.5% lower",
            })
    void findsWhatTheBudgetDoesNotSay(String sentence, String words) {
        new CheckedText().onlyPointsAt("YJ412", budget(sentence), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The total budget for 2013–14 is £2,000.",
                "The total budget is £2k.",
                "The total budget is about £2,100.",
                "The total budget for 2012–13 was £2,130.",
                "The budget for 2013–14 is 6.1% lower than that for 2012–13.",
                "The budget for training is £300.",
                "The budget for 2013–14 is 9% lower than that for 2011–12.",
                "The budget for 2012–13 was 9% lower than that for 2011–12.",
                "The budget is 6.1% lower than in 2012–13.",
            })
    void leavesAloneWhatTheBudgetSaysOrDoesNotKnow(String sentence) {
        assertThat(new CheckedText().findings(budget(sentence))).isEmpty();
    }

    private static String budget(String sentence) {
        return """
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing }]
                  contributions: [{ agency: Police, amounts: { staffing: £2000 } }]
                  change: { since: 2012-13, by: -6.1% }
                """ + prose(sentence);
    }
}
