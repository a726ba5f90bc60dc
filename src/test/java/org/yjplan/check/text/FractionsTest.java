package org.yjplan.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are read as a fraction, and what it may stand for. */
class FractionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Half came.|Half 45 to 55",
                "A half came.|A half 45 to 55",
                "A third came.|A third 30 to 37",
                "One quarter came.|One quarter 22 to 28",
                "A tenth came.|A tenth 8 to 12",
                "Two thirds came.|Two thirds 63 to 70",
                "Two-thirds came.|Two-thirds 63 to 70",
                "Three quarters came.|Three quarters 72 to 78",
                "Four fifths came.|Four fifths 77 to 83",
                "One in two came.|One in two 46 to 54",
                "One in four came.|One in four 21 to 29",
                "One in ten came.|One in ten 7 to 13",
                "2 in 5 came.|2 in 5 36 to 44",
                "Nearly a third came, over half left, and about one in four stayed.|-",
                "The first half and the last quarter were slow; it is counted once every quarter.|-",
                "The third came, and halves.|-",
                "Two came in five teams, five in two, and 30 in 40.|-",
                "Four thirds came.|-"
            })
    void readsFractions(String text, String fractions) {
        assertThat(PassageReader.read(text).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .flatMap(sentence -> IntStream.range(0, sentence.size())
                                .boxed()
                                .flatMap(i -> Fractions.at(sentence, i).stream()))
                        .map(Fractions.Fraction::share)
                        .map(share -> text.substring(share.start(), share.end()) + " "
                                + share.quantity().range().least() + " to "
                                + share.quantity().range().most())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(fractions == null ? "" : fractions);
    }
}
