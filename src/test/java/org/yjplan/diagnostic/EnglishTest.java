package org.yjplan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th", "123,123rd"
    })
    void countsInOrdinals(int number, String words) {
        assertThat(English.ordinal(number)).isEqualTo(words);
    }
}
