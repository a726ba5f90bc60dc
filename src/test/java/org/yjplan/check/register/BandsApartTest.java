package org.yjplan.check.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** The rule on the bands of a risk scale, beyond its example. */
class BandsApartTest {
    @Test
    void findsScoresInNoBandAndInTwo() {
        assertThat(bands("[1, 6], [8, 25]"))
                .as("7 is no product of two marks up to 5")
                .isEmpty();
        assertThat(bands("[1, 5], [8, 25]")).containsExactly("the score 6 is in no band");
        assertThat(bands("[1, 10], [8, 25]")).containsExactly("the scores from 8 to 10 are in two bands");
        assertThat(bands("[3, 10], [11, 24]"))
                .containsExactly("the scores from 1 to 2 are in no band", "the score 25 is in no band");
        assertThat(bands("[9, 25], [1, 7], [8, 8]"))
                .as("in any order, and of one score")
                .isEmpty();
        assertThat(bands("[1, 12], [2, 4], [15, 25]"))
                .as("12 is in the first, though not in the one before")
                .containsExactly("the scores from 2 to 4 are in two bands");
        assertThat(bands("[1, 60], [7, 11], [13, 25]"))
                .containsExactly(
                        "the scores from 8 to 10 are in two bands", "the scores from 15 to 25 are in two bands");
        assertThat(bands("[1, 25], [8, 3]")).containsExactly("the band ends at 3, below its start at 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 4], [8, 25] | start the band at 5, or end the one below at 7",
                "[1, 10], [8, 25] | start the band at 11, or end the one below at 7",
                "[1, 10], [1, 25] | start the band at 11",
                "[1, 25], [8, 25] | end the one below at 7",
                "[1, 25], [1, 10] | give each score to one of the two bands",
                "[1, 25], [8, 10] | give each score to one of the two bands",
            })
    void advisesOnBandsWhatCanBeDone(String bands, String advice) {
        assertThat(bandFindings(bands))
                .extracting(finding -> finding.help().orElseThrow())
                .containsExactly(advice);
    }

    private List<String> bands(String pairs) {
        return bandFindings(pairs).stream().map(Diagnostic::message).toList();
    }

    private List<Diagnostic> bandFindings(String pairs) {
        String bands = pairs.replaceAll("\\[(\\d+), (\\d+)]", "{ least: $1, most: $2, rating: red }");
        return new CheckedText().findings("YJ621", """
                        people: [{ id: head, office: Head of Service }]
                        risks:
                          scale:
                            method: multiply
                            likelihood: { best: 1, worst: 5 }
                            impact: { best: 1, worst: 5 }
                            bands: [%s]
                          register:
                            - risk: The grant falls.
                              likelihood: 2
                              impact: 2
                              controls: [Plan with less.]
                              owners: [head]
                        """.formatted(bands));
    }
}
