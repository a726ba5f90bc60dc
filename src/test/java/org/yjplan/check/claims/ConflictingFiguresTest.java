package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;

/** The rule on two figures for one thing, beyond its example. */
class ConflictingFiguresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2012, 87% of victims engaged. Of all known victims, 41.7% engaged with us in 2012.",
                "In 2012, 87% of the victims engaged. In 2012, 80% of our victims engaged.",
            })
    void findsTwoFiguresForTheSamePeopleDeedAndMonths(String text) {
        assertThat(new CheckedText().findings(prose(text)))
                .extracting(finding -> finding.type().id())
                .containsExactly("YJ409");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2012, 87% of victims engaged. In 2013, 41.7% of victims engaged.",
                "In 2012, 87% of victims engaged. In 2012, 41.7% of victims were satisfied.",
                "In 2012, 87% of victims engaged. In 2012, 41.7% of offenders engaged.",
                "In 2012, 87% of White children reoffended. In 2012, 41% of Black children reoffended.",
                "In 2012, 87% of victims engaged. In 2012, 87.3% of victims engaged.",
                "In 2012, 87% of victims engaged. In 2012, over 80% of victims engaged.",
            })
    void leavesFiguresForDifferentThingsAlone(String text) {
        assertThat(new CheckedText().findings(prose(text))).isEmpty();
    }
}
