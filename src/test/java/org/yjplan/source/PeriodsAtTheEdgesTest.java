package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.model.Period;
import org.yjplan.model.TargetDate;

/** Periods and target dates at the limits of what is accepted. */
class PeriodsAtTheEdgesTest {
    private static final String FORMS = "write it as 2013-14, 2020-23, 2012, February 2012 or Apr to Sept 2012";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2012 Foo",
                "2012 to",
                "Febuary",
                "-5 March",
                "Apr 2010 to Mar 2011 or",
                "March to",
                "2012 to May",
                "Apr or Sept 2012",
                "Apr 10 to Mar 2011",
                "2013 or 2014"
            })
    void showsTheFormsOfAPeriodWhereNoneCanBeGuessed(String text) {
        assertRefuses(text, "which is not a period", FORMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899", "2200", "2012 to 2200", "April 1899", "April 2012 to May 2200", "April 1899 to May 2012"
            })
    void refusesYearsOutOfRange(String text) {
        assertRefuses(text, "whose year is out of range", "years are from 1900 to 2199");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012 Feb|whose month does not come first|write February 2012",
                "2013-13|whose second year is not after the first"
                        + "|the financial year from April 2013 to March 2014 is 2013-14",
                "2013-12|whose second year is not after the first"
                        + "|the financial year from April 2013 to March 2014 is 2013-14",
                "2012 to 2012|whose second year is not after the first|" + FORMS,
                "May 2012 to April 2011|which ends before it begins|" + FORMS,
                "May to April 2012|which ends before it begins"
                        + "|if it ends in the next year, write May 2011 to April 2012",
                "April to Decmber 2012|which is not a period|did you mean “December”?",
                "April to xyz 2012|which is not a period|" + FORMS
            })
    void saysWhatIsWrongWithAPeriod(String text, String fault, String help) {
        assertRefuses(text, fault, help);
    }

    @ParameterizedTest
    @CsvSource({
        "1900,1900-01,1900-12,CALENDAR_YEARS",
        "2199,2199-01,2199-12,CALENDAR_YEARS",
        "1999-09,1999-04,2009-03,FINANCIAL_YEARS",
        "May 2012 to May 2012,2012-05,2012-05,MONTHS"
    })
    void readsPeriodsAtTheEdges(String text, YearMonth first, YearMonth last, Period.Form form) {
        assertThat(new PeriodKind().read(text)).isEqualTo(ParseResult.of(new Period(first, last, form)));
    }

    @ParameterizedTest
    @CsvSource({
        "1900,1900-01-01,1900-12-31,YEAR",
        "2199,2199-01-01,2199-12-31,YEAR",
        "May 1900,1900-05-01,1900-05-31,MONTH",
        "May 2199,2199-05-01,2199-05-31,MONTH"
    })
    void readsTargetDatesAtTheEdges(String text, LocalDate first, LocalDate last, TargetDate.Form form) {
        assertThat(new TargetDateKind().read(text)).isEqualTo(ParseResult.of(new TargetDate(first, last, form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "May 1899", "autumn 2200"})
    void refusesTargetDatesOfYearsOutOfRange(String text) {
        assertThat(new TargetDateKind().read(text))
                .isEqualTo(new ParseResult.Unread<>(
                        SourceFaults.DATE, "whose year is out of range", Optional.of("years are from 1900 to 2199")));
    }

    private static void assertRefuses(String text, String fault, String help) {
        assertThat(new PeriodKind().read(text))
                .isEqualTo(new ParseResult.Unread<>(SourceFaults.PERIOD, fault, Optional.of(help)));
    }
}
