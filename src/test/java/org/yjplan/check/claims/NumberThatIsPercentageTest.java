package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.CheckedText;

/** The rule on names of indicators, beyond its example. */
class NumberThatIsPercentageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No. of young people | 7.5% | 1",
                "No of young people | 7.5% | 1",
                "Percentage of young people | 12 | 1",
                "Number of young people | 12 | 0",
                "Percentage of young people | 12% | 0",
                "Young people | 7.5% | 0",
            })
    void checksTheNameOfAnIndicatorAgainstItsValues(String name, String value, int findings) {
        String plan = """
                performance:
                  indicators:
                    - { id: x, name: %s, better: lower, values: [{ period: 2012, value: %s }] }
                """.formatted(name, value);

        assertThat(new CheckedText().findings(plan)).hasSize(findings);
    }
}
