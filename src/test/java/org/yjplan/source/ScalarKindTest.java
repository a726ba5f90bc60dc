package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.language.Numbers;
import org.yjplan.model.Aim;
import org.yjplan.model.Figure;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.TargetDate;

class ScalarKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1,234|123400",
                "1234|123400",
                "1,234.50|123450",
                "-69,270|-6927000",
                "-£69,270|-6927000",
                "£-69,270|-6927000",
                "\u2212£5|-500",
                "0|0",
                "£0.01|1",
                "9,999,999,999.99|999999999999"
            })
    void readsMoneyExactly(String text, long pence) {
        assertThat(read(new MoneyKind(), text)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1010,971|£1,010,971",
                "12k|£12,000",
                "£1.5m|£1,500,000",
                "-2k|-£2,000",
                "1.0 FTE|cost in pounds",
                "£1.234|£1,234",
                "1,23|£123",
                "12,34,567|£1,234,567",
                "£1,234.5|£1,234.50",
                "(1,234)|-1,234",
                "n/a|write 0 if there is none",
                "$5|in pounds",
                "£ 5|£5",
                "01|£1",
                "1e5|in pounds",
                "£|in pounds",
                "--5|in pounds",
                ",5|in pounds",
                "5.|£5",
                "10,000,000,000|below £10,000,000,000"
            })
    void saysHowToWriteMoney(String text, String help) {
        assertThat(help(new MoneyKind(), text)).contains(help);
    }

    @Property(seed = "1998")
    void readsEveryAmountThatItWrites(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long pence) {
        String written = Numbers.grouped(BigDecimal.valueOf(Math.abs(pence), 2));

        assertThat(read(new MoneyKind(), (pence < 0 ? "-£" : "£") + written)).isEqualTo(new Money(pence));
        assertThat(read(new MoneyKind(), (pence < 0 ? "-" : "") + written.replace(",", "")))
                .isEqualTo(new Money(pence));
    }

    @Test
    void keepsTheDecimalPlacesOfAFigure() {
        assertThat(read(new FigureKind(), "74.30%")).isEqualTo(new Figure(new BigDecimal("74.30"), true));
        assertThat(read(new FigureKind(), "1,234")).isEqualTo(new Figure(new BigDecimal("1234"), false));
        assertThat(read(new FigureKind(), "-0.97")).isEqualTo(new Figure(new BigDecimal("-0.97"), false));
        assertThat(read(new PercentageKind(), "+3.10%")).isEqualTo(new Percentage(new BigDecimal("3.10")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-14|2013-04|2014-03|FINANCIAL_YEARS", "2013/14|2013-04|2014-03|FINANCIAL_YEARS",
                        "2013–14|2013-04|2014-03|FINANCIAL_YEARS",
                "2020-23|2020-04|2023-03|FINANCIAL_YEARS", "2013-15|2013-04|2015-03|FINANCIAL_YEARS",
                        "1999-00|1999-04|2000-03|FINANCIAL_YEARS",
                "2012|2012-01|2012-12|CALENDAR_YEARS", "2012 to 2014|2012-01|2014-12|CALENDAR_YEARS",
                        "February 2012|2012-02|2012-02|MONTHS",
                "Sept. 2012|2012-09|2012-09|MONTHS", "Apr to Sept 2012|2012-04|2012-09|MONTHS",
                        "Apr–Sept 2012|2012-04|2012-09|MONTHS",
                "April to December 2012|2012-04|2012-12|MONTHS", "Apr 2010 to Mar 2011|2010-04|2011-03|MONTHS",
                        "may 2012|2012-05|2012-05|MONTHS"
            })
    void readsPeriods(String text, String first, String last, Period.Form form) {
        assertThat(read(new PeriodKind(), text))
                .isEqualTo(new Period(YearMonth.parse(first), YearMonth.parse(last), form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-13|2013-14",
                "2014-13|2014-15",
                "2013-2014|2013-14 for financial years",
                "2012 February|write February 2012",
                "Feb|four digits",
                "Apr to Sept|four digits",
                "April to Mar 2011|April 2010 to March 2011",
                "Febuary 2012|February",
                "12 months|2013-14",
                "Q1 2012|2013-14",
                "Apr 2010 Mar 2011|2013-14",
                "2013-14-15|2013-14",
                "1066-67|from 1900",
                "-|2013-14",
                "2015 to 2012|2013-14"
            })
    void saysHowToWritePeriods(String text, String help) {
        assertThat(help(new PeriodKind(), text)).contains(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5 March 2020", "05 March 2020", "5th March 2020", "5 Mar 2020", "5 mar. 2020", "2020-03-05"})
    void readsDates(String text) {
        assertThat(read(new DateKind(), text)).isEqualTo(LocalDate.of(2020, Month.MARCH, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 March 2020|2020-03-05|2020-03-05|DAY",
                "Nov 2021|2021-11-01|2021-11-30|MONTH",
                "February 2024|2024-02-01|2024-02-29|MONTH",
                "autumn 2023|2023-09-01|2023-11-30|SEASON",
                "Winter 2023|2023-12-01|2024-02-29|SEASON",
                "2024|2024-01-01|2024-12-31|YEAR"
            })
    void readsTargetDatesOfAnyPrecision(String text, LocalDate first, LocalDate last, TargetDate.Form form) {
        assertThat(read(new TargetDateKind(), text)).isEqualTo(new TargetDate(first, last, form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 21|write November 2021",
                "Autumn 23|write Autumn 2023",
                "Novmber 2021|did you mean “November”?",
                "soon|write it as 5 March 2020, November 2021, Autumn 2023 or 2024",
                "31 June 2013|June 2013 has 30 days",
                "05/03/2013|month as a word",
                "1066|years are from 1900"
            })
    void saysHowToWriteTargetDates(String text, String help) {
        assertThat(help(new TargetDateKind(), text)).contains(help);
    }

    @Property(seed = "1998")
    void readsEveryDateInBothForms(
            @ForAll @IntRange(min = 1900, max = 2199) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);

        assertThat(read(new DateKind(), date.toString())).isEqualTo(date);
        assertThat(read(new DateKind(), date.getDayOfMonth() + " " + MonthReader.name(date.getMonth()) + " " + year))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 June 2013|June 2013 has 30 days",
                "29 February 2013|28 days",
                "2013-13-01|2020-03-05",
                "05/03/2013|month as a word",
                "25/12/2013|25 December 2013",
                "12/25/13|25 December 2013",
                "2013/3/5|5 March 2013",
                "31.4.2013|April 2013 has 30 days",
                "March 5, 2013|5 March 2013",
                "5 March 13|four digits",
                "5 Foo 2013|5 March 2020",
                "March 2013|5 March 2020",
                "5|5 March 2020",
                "99999999999 March 2013|5 March 2020",
                "5/5/2013|5 May 2013"
            })
    void saysHowToWriteDates(String text, String help) {
        assertThat(help(new DateKind(), text)).contains(help);
    }

    @Test
    void readsWholeNumbersWithinTheirBounds() {
        assertThat(read(new WholeNumberKind(0, Integer.MAX_VALUE), "15,000")).isEqualTo(15_000);
        assertThat(help(new WholeNumberKind(1, 5), "6")).isEqualTo("it can be from 1 to 5");
        assertThat(help(new WholeNumberKind(1, 5), "0")).isEqualTo("it can be from 1 to 5");
        assertThat(help(new WholeNumberKind(1, 5), "x")).isEqualTo("write it in digits, such as 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "head-of-service", "2013", "core-case-2012"})
    void takesIdentifiers(String text) {
        assertThat(read(new IdentifierKind(), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of Service|head-of-service",
                "-a-|a",
                "a--b|a-b",
                "a_b|a-b",
                "People's Service|peoples-service",
                "§|head-of-service"
            })
    void makesIdentifiersOfOtherTexts(String text, String identifier) {
        assertThat(help(new IdentifierKind(), text)).endsWith(identifier);
    }

    @Test
    void saysTheSameInEveryLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(help(new DateKind(), "31 June 2013")).isEqualTo("June 2013 has 30 days");
            assertThat(help(new PeriodKind(), "2013-2014")).contains("2013-14", "2013 to 2014");
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read(new PeriodKind(), "APRIL 2012")).isNotNull();
            assertThat(new ChoiceKind<>(Aim.class).noun()).startsWith("at-most");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static <T> T read(ValueKind<T> kind, String text) {
        ParseResult<T> reading = kind.read(text);
        assertThat(reading).as(text).isInstanceOf(ParseResult.Read.class);
        return ((ParseResult.Read<T>) reading).value();
    }

    private static String help(ValueKind<?> kind, String text) {
        ParseResult<?> reading = kind.read(text);
        assertThat(reading).as(text).isInstanceOf(ParseResult.Unread.class);
        return ((ParseResult.Unread<?>) reading).help().orElse("");
    }
}
