package org.yjplan.language;

import java.util.List;

/**
 * The months and seasons of one language.
 *
 * @param names January first
 * @param abbreviations the same for column headings
 * @param afterTo the names as they read after the word “to”, which mutates Welsh ones
 * @param to the word between the first and the last month of a period
 * @param seasons each named by the months from its first: March, June, September, December
 */
record Months(List<String> names, List<String> abbreviations, List<String> afterTo, String to, List<String> seasons) {
    static final Months ENGLISH = english(List.of(
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
            "December"));
    static final Months WELSH = new Months(
            List.of(
                    "Ionawr",
                    "Chwefror",
                    "Mawrth",
                    "Ebrill",
                    "Mai",
                    "Mehefin",
                    "Gorffennaf",
                    "Awst",
                    "Medi",
                    "Hydref",
                    "Tachwedd",
                    "Rhagfyr"),
            List.of("Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh", "Gor", "Awst", "Medi", "Hyd", "Tach", "Rhag"),
            List.of(
                    "Ionawr",
                    "Chwefror",
                    "Fawrth",
                    "Ebrill",
                    "Fai",
                    "Fehefin",
                    "Orffennaf",
                    "Awst",
                    "Fedi",
                    "Hydref",
                    "Dachwedd",
                    "Ragfyr"),
            "i",
            List.of("y gwanwyn", "yr haf", "yr hydref", "y gaeaf"));

    private static Months english(List<String> names) {
        return new Months(
                names,
                names.stream().map(name -> name.substring(0, 3)).toList(),
                names,
                "to",
                List.of("spring", "summer", "autumn", "winter"));
    }
}
