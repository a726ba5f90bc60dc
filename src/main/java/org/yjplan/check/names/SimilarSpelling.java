package org.yjplan.check.names;

import java.util.Arrays;
import java.util.Locale;

/** Typing mistakes that make one word look like two. */
final class SimilarSpelling {
    private SimilarSpelling() {}

    /** Whether two words start the same and have the same letters in a different order. */
    static boolean exchanged(String one, String other) {
        return one.charAt(0) == other.charAt(0)
                && !one.equals(other)
                && sorted(one).equals(sorted(other));
    }

    private static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** Whether one letter is missing or different. */
    static boolean oneLetterApart(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.length() > b.length()) {
            return oneLetterApart(other, one);
        }
        int at = firstDifference(a, b);
        return b.length() - a.length() <= 1
                && !a.equals(b)
                && b.substring(at + 1).equals(a.substring(a.length() == b.length() ? at + 1 : at));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
