package org.yjplan.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A period of whole months, such as a financial year.
 *
 * @param first the first month
 * @param last the last month, not before the first
 * @param form how it is named
 */
public record Period(YearMonth first, YearMonth last, Form form) {
    /** How a period is named. */
    public enum Form {
        /** By financial years: 2013–14, 2020–23. */
        FINANCIAL_YEARS,
        /** By calendar years: 2012, 2012–2014. */
        CALENDAR_YEARS,
        /** By months: February 2012, April to September 2012. */
        MONTHS
    }

    /** Checks that the months are in order. */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** The financial years, each from April to March, that start in one year and end in another. */
    public static Period ofFinancialYears(int startsIn, int endsIn) {
        return new Period(YearMonth.of(startsIn, Month.APRIL), YearMonth.of(endsIn, Month.MARCH), Form.FINANCIAL_YEARS);
    }

    /** Whole calendar years. */
    public static Period ofCalendarYears(int from, int to) {
        return new Period(YearMonth.of(from, Month.JANUARY), YearMonth.of(to, Month.DECEMBER), Form.CALENDAR_YEARS);
    }

    /** Whether both cover the same months, however they are named. */
    public boolean covers(Period other) {
        return first.equals(other.first) && last.equals(other.last);
    }

    /** The period of the same length before it. */
    public Period before() {
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        return new Period(first.minusMonths(months), last.minusMonths(months), form);
    }

    /** The period of the same length after it. */
    public Period after() {
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        return new Period(first.plusMonths(months), last.plusMonths(months), form);
    }
}
