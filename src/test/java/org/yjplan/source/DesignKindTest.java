package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.model.design.ColourCode;

/** The values of a theme: sizes within their range, and colours. */
class DesignKindTest {
    private static final DecimalKind SIZE = new DecimalKind(1, 5);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.5", "5", "5.0"})
    void readsASizeUpToBothEndsOfItsRange(String text) {
        assertThat(SIZE.read(text)).isEqualTo(ParseResult.of(new BigDecimal(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.99|which is too small|it can be from 1 to 5",
                "-1|which is too small|it can be from 1 to 5",
                "5.01|which is too large|it can be from 1 to 5",
                "3cm|which is not a number|write the number alone; it can be from 1 to 5"
            })
    void saysTheRangeOfASize(String text, String fault, String help) {
        assertThat(SIZE.read(text)).isEqualTo(new ParseResult.Unread<>(DesignFaults.SIZE, fault, Optional.of(help)));
    }

    @Test
    void takesZeroOnlyWhereTheRangeStartsThere() {
        assertThat(new DecimalKind(0, 5).hasZero()).isTrue();
        assertThat(SIZE.hasZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"17495a,17495a", "#17495a,17495a", "#ABCDEF,abcdef", "000000,000000", "999999,999999"})
    void readsAColourInEitherCase(String text, String digits) {
        assertThat(new ColourKind().read(text)).isEqualTo(ParseResult.of(new ColourCode(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "17495", "17495a0", "##7495a", "17495g", "teal", "１７４９５a", "#17495a "})
    void refusesWhatIsNotSixDigitsOfAColour(String text) {
        assertThat(new ColourKind().read(text))
                .isEqualTo(new ParseResult.Unread<>(
                        DesignFaults.COLOUR,
                        "which is not a colour",
                        Optional.of("write the six digits of red, green and blue, as in 17495a for a dark teal")));
    }
}
