package org.yjplan.check.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.CheckedText;

/** The rules on indicators, beyond their examples. */
class PerformanceRulesTest {
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
    void checksAColourAgainstTheLatestValueAndEveryTarget(
            String better, String targets, String value, String colour, boolean found) {
        new CheckedText().pointsAt("YJ651", INDICATOR.formatted(better, targets, value, colour), found ? colour : null);
    }

    @Test
    void asksForNoSourceWhereNoIndicatorHasOne() {
        String indicators = INDICATOR.formatted("lower", "{ value: 5% }", "5%", "green");
        assertThat(new CheckedText().findings("YJ654", indicators)).isEmpty();
        assertThat(new CheckedText().findings("YJ654", indicators.replace("better:", "source: PNC\n      better:")))
                .isEmpty();
    }
}
