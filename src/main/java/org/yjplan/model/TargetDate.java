package org.yjplan.model;

import java.time.LocalDate;

/**
 * A date as exact as it is known: a day, a month, a season or a year.
 *
 * @param first the first day that may be meant
 * @param last the last day that may be meant, not before the first; what is not done by then is overdue
 * @param form how exact it is
 */
public record TargetDate(LocalDate first, LocalDate last, Form form) {
    /** How exact a date is. */
    public enum Form {
        /** A day: 5 March 2020. */
        DAY,
        /** A month: November 2021. */
        MONTH,
        /** A season: autumn 2023. Winter is from December of its year to February of the next. */
        SEASON,
        /** A year: 2024. */
        YEAR
    }

    /** Checks that the days are in order. */
    public TargetDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }
}
