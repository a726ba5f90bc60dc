package org.yjplan.check.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.rule.ExampleParts.CONTROLS;
import static org.yjplan.check.rule.ExampleParts.OWNERS;
import static org.yjplan.check.rule.ExampleParts.PEOPLE;
import static org.yjplan.check.rule.ExampleParts.risk;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The rule on reviews of risks, beyond its example. */
class ReviewOverdueTest {
    private static final String REVIEW = PEOPLE + risk("impact: 2", CONTROLS, OWNERS, "review: %s");

    private List<String> found(String yaml) {
        return new CheckedText().described("YJ520", yaml);
    }

    @Test
    void waitsUntilAMonthIsOverAndForgetsAPlanThatIs() {
        // The day of the check is 14 March 2013.
        assertThat(found(REVIEW.formatted("March 2013"))).isEmpty();
        assertThat(found(REVIEW.formatted("13 March 2013")))
                .containsExactly("YJ520 9:15 13 March 2013: this risk is overdue for review");
        assertThat(found("about: { title: Plan, authority: Somerset Council, period: 2010-11, status: draft }\n"
                        + REVIEW.formatted("May 2010")))
                .isEmpty();
    }
}
