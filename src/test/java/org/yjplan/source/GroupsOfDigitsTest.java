package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.language.Numbers;

/** Commas between groups of three digits: where they belong, and when they can be corrected. */
class GroupsOfDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1010,971|1,010,971",
                "£1010,971|£1,010,971",
                "-£1010,971|-£1,010,971",
                "£\u22121010,971|£\u22121,010,971",
                "1010,971.50|1,010,971.50",
                "1010,971%|1,010,971%",
                "12345,678,901|12,345,678,901"
            })
    void regroupsANumberWithOnePossibleMeaning(String written, String regrouped) {
        assertThat(DigitGrouping.of(written)).contains(regrouped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "£",
                "-£",
                "%",
                "£%",
                "1010971",
                "1,010,971",
                "101,971",
                "1010,97",
                "1010,9711",
                "1010,971,97",
                "1010,,971",
                ".5",
                "abcd,971",
                "1010,97x",
                "0010,971",
                "1010,971."
            })
    void leavesWhatNeedsNoCommaOrMightLackADigit(String written) {
        assertThat(DigitGrouping.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "999|999",
                "1000|1,000",
                "-999|-999",
                "-1000|-1,000",
                "123456|123,456",
                "-123456|-123,456",
                "1234567.50|1,234,567.50",
                "0.5|0.5"
            })
    void groupsTheDigitsOfAValue(BigDecimal value, String grouped) {
        assertThat(Numbers.grouped(value)).isEqualTo(grouped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1,234|1234",
                "12,345|12345",
                "123,456|123456",
                "1,234,567.5|1234567.5",
                "+5|5",
                "-5|-5",
                "–5|-5",
                "\u22125|-5",
                "0.5|0.5",
                "123456789012345|123456789012345",
                "0.123456789|0.123456789"
            })
    void readsNumbersExactly(String written, BigDecimal value) {
        assertThat(Numeral.read(written).fault()).isEmpty();
        assertThat(Numeral.read(written).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.|whose point has no digit on one side|5",
                "1,234.|whose point has no digit on one side|1,234",
                ".5|whose point has no digit on one side|0.5",
                "-.5|whose point has no digit on one side|-0.5",
                "05|which starts with a 0|5",
                "-007.5|which starts with a 0|-7.5",
                "1234,567|whose commas do not separate groups of three digits|1,234,567",
                "12,34|whose commas do not separate groups of three digits|1,234",
                "1,2345|whose commas do not separate groups of three digits|12,345",
                "12,34,567|whose commas do not separate groups of three digits|1,234,567",
                "1,234,56|whose commas do not separate groups of three digits|123,456",
                "1,,234|whose commas do not separate groups of three digits|1,234",
                "1,234,|whose commas do not separate groups of three digits|1,234"
            })
    void saysWhatANumberWasMeantToBe(String written, String fault, String meant) {
        assertThat(Numeral.read(written).fault()).contains(fault);
        assertThat(Numeral.read(written).meant()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|which is not a number",
                ".|which is not a number",
                "-|which is not a number",
                ",5|which is not a number",
                "1.2.3|which is not a number",
                "1.2,3|which is not a number",
                "/|which is not a number",
                "1:|which is not a number",
                "1234567890123456|which has too many digits",
                "0.1234567890|which has too many digits"
            })
    void refusesWhatCannotBeANumber(String written, String fault) {
        assertThat(Numeral.read(written).fault()).contains(fault);
        assertThat(Numeral.read(written).meant()).isEmpty();
    }
}
