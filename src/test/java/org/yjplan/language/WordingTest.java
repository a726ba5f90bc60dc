package org.yjplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.model.Aim;
import org.yjplan.model.Figure;
import org.yjplan.model.Money;
import org.yjplan.model.Period;
import org.yjplan.model.Target;
import org.yjplan.model.TargetDate;

class WordingTest {
    private static final Figure FIVE = new Figure(BigDecimal.valueOf(5), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "228403000|£2,284,030|2,284,030",
                "-6927000|−£69,270|−69,270",
                "123450|£1,234.50|1,234.50",
                "0|£0|0",
                "5|£0.05|0.05",
                "99999|£999.99|999.99",
            })
    void writesMoney(long pence, String money, String figures) {
        assertThat(Numbers.money(new Money(pence))).isEqualTo(money);
        assertThat(Numbers.figures(new Money(pence))).isEqualTo(figures);
    }

    @Property(seed = "1998")
    void losesNoPenny(@ForAll long pence) {
        String written = Numbers.figures(new Money(pence)).replace(",", "").replace('\u2212', '-');
        assertThat(new BigDecimal(written)).isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
    }

    @ParameterizedTest
    @CsvSource({"0.50,0.50", "1285,'1,285'", "27.8,27.8", "-5.8,−5.8", "1234567.125,'1,234,567.125'", "1E+3,'1,000'"})
    void writesNumbersWithTheirDecimalPlaces(String number, String written) {
        assertThat(Numbers.number(new BigDecimal(number))).isEqualTo(written);
    }

    @Test
    void writesPeriodsAsTheyAreNamed() {
        assertThat(Wording.ENGLISH.period(Period.ofFinancialYears(2013, 2014))).isEqualTo("2013–14");
        assertThat(Wording.ENGLISH.period(Period.ofFinancialYears(2020, 2023))).isEqualTo("2020–23");
        assertThat(Wording.ENGLISH.period(Period.ofFinancialYears(1999, 2000))).isEqualTo("1999–2000");
        assertThat(Wording.ENGLISH.period(Period.ofFinancialYears(2008, 2009))).isEqualTo("2008–09");
        assertThat(Wording.ENGLISH.period(Period.ofCalendarYears(2012, 2012))).isEqualTo("2012");
        assertThat(Wording.ENGLISH.period(Period.ofCalendarYears(2012, 2014))).isEqualTo("2012–2014");
        assertThat(Wording.ENGLISH.period(months("2012-02", "2012-02"))).isEqualTo("February 2012");
        assertThat(Wording.ENGLISH.period(months("2012-04", "2012-09"))).isEqualTo("April to September 2012");
        assertThat(Wording.ENGLISH.period(months("2012-10", "2013-03"))).isEqualTo("October 2012 to March 2013");
    }

    @Test
    void shortensPeriodsForTheHeadingOfAColumn() {
        assertThat(Wording.ENGLISH.shortPeriod(Period.ofFinancialYears(2013, 2014)))
                .isEqualTo("2013–14");
        assertThat(Wording.ENGLISH.shortPeriod(months("2012-02", "2012-02"))).isEqualTo("Feb 2012");
        assertThat(Wording.ENGLISH.shortPeriod(months("2012-04", "2012-12"))).isEqualTo("Apr–Dec 2012");
        assertThat(Wording.ENGLISH.shortPeriod(months("2012-10", "2013-03"))).isEqualTo("Oct 2012 – Mar 2013");
    }

    private static Period months(String first, String last) {
        return new Period(YearMonth.parse(first), YearMonth.parse(last), Period.Form.MONTHS);
    }

    @Test
    void writesDatesTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Wording.ENGLISH.date(LocalDate.of(2020, 3, 5))).isEqualTo("5 March 2020");
            assertThat(Wording.ENGLISH.period(Period.ofFinancialYears(2013, 2014)))
                    .isEqualTo("2013–14");
            assertThat(Numbers.money(new Money(123_456_78))).isEqualTo("£123,456.78");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,at most 5%",
        "UNDER,under 5%",
        "AT_LEAST,at least 5%",
        "OVER,over 5%",
        "FALL,a fall of 5%",
        "RISE,a rise of 5%"
    })
    void writesTargetsInWords(Aim aim, String words) {
        assertThat(Wording.ENGLISH.target(
                        new Target(Optional.empty(), Optional.of(aim), Optional.of(FIVE), Optional.empty())))
                .isEqualTo(words);
    }

    @Test
    void namesWhoseTargetItIs() {
        assertThat(Wording.ENGLISH.target(new Target(
                        Optional.of("Local"),
                        Optional.empty(),
                        Optional.of(new Figure(BigDecimal.valueOf(80), true)),
                        Optional.empty())))
                .isEqualTo("Local: 80%");
    }

    @Test
    void joinsWordsAsASentenceDoes() {
        assertThat(Wording.ENGLISH.list(List.of())).isEmpty();
        assertThat(Wording.ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.ENGLISH.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void writesWelshDatesAndPeriods() {
        assertThat(Wording.WELSH.date(LocalDate.of(2027, 3, 3))).isEqualTo("3 Mawrth 2027");
        assertThat(Wording.WELSH.period(months("2012-04", "2012-09"))).isEqualTo("Ebrill i Fedi 2012");
        assertThat(Wording.WELSH.period(months("2012-10", "2013-03"))).isEqualTo("Hydref 2012 i Fawrth 2013");
        assertThat(Wording.WELSH.shortPeriod(months("2012-04", "2012-12"))).isEqualTo("Ebr–Rhag 2012");
        assertThat(Wording.WELSH.period(Period.ofFinancialYears(2013, 2014))).isEqualTo("2013–14");
    }

    @Test
    void tellsTheWelshAutumnFromOctober() {
        LocalDate first = LocalDate.of(2023, 9, 1);
        TargetDate autumn = new TargetDate(first, first.plusMonths(3).minusDays(1), TargetDate.Form.SEASON);
        assertThat(Wording.WELSH.targetDate(autumn)).isEqualTo("yr hydref 2023");
    }

    @Test
    void joinsWelshWordsWithAcBeforeAVowel() {
        assertThat(Wording.WELSH.list(List.of("Gwynedd", "Ynys Môn"))).isEqualTo("Gwynedd ac Ynys Môn");
        assertThat(Wording.WELSH.list(List.of("Conwy", "Sir Ddinbych", "Wrecsam")))
                .isEqualTo("Conwy, Sir Ddinbych a Wrecsam");
    }
}
