package org.yjplan.diagnostic;

import java.util.List;

/** Helpers for the wording of findings and the command line. Those of documents are in {@code language}. */
public final class English {
    private English() {}

    /** “a, b or c”. */
    public static String anyOf(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /**
     * “1 page”, “3 pages”.
     *
     * @param noun in the singular; its plural ends in s
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
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
