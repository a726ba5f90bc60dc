package org.yjplan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th", "123,123rd"
    })
    void countsInOrdinals(int number, String words) {
        assertThat(English.ordinal(number)).isEqualTo(words);
    }

    @Test
    void listsNamesAsPeopleDo() {
        assertThat(English.anyOf(List.of())).isEmpty();
        assertThat(English.anyOf(List.of("a"))).isEqualTo("a");
        assertThat(English.anyOf(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(English.anyOf(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @ParameterizedTest
    @CsvSource({"0,0 pages", "1,1 page", "2,2 pages"})
    void countsThings(int number, String words) {
        assertThat(English.count(number, "page")).isEqualTo(words);
    }
}
