package org.yjplan.diagnostic;

import java.time.LocalDate;
import java.util.List;

/** Small pieces of English that findings and documents are worded with. */
public final class English {
    /** The names of the months, January first. */
    public static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The seasons, each named by the months from its first: March, June, September, December. */
    public static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private English() {}

    /** “5 March 2020”. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /**
     * “1st”, “2nd”, “3rd”, “4th”.
     *
     * @param number at least 0
     */
    public static String ordinal(int number) {
        int lastTwo = number % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
