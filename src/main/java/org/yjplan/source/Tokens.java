package org.yjplan.source;

import java.util.ArrayList;
import java.util.List;

/** Splits dates and periods into words, numbers and signs, at spaces and commas. */
final class Tokens {
    private Tokens() {}

    /** The tokens of a text: words with the full stop of an abbreviation, numbers without their ordinal ending, signs. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                end = run(text, i, true);
                tokens.add(text.substring(i, end));
                end = skipOrdinal(text, end);
            } else if (Character.isLetter(c)) {
                end = run(text, i, false);
                end = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
                tokens.add(text.substring(i, end));
            } else if (c != ' ' && c != ',' && c != '\u00a0') {
                tokens.add(Character.toString(c));
            }
            i = end;
        }
        return tokens;
    }

    /** Whether a token is a number that fits an {@code int}. */
    static boolean isNumber(String token) {
        return isDigit(token.charAt(0)) && token.length() <= 9;
    }

    static int number(String token) {
        return Integer.parseInt(token);
    }

    private static int run(String text, int from, boolean digits) {
        int i = from;
        while (i < text.length() && (digits ? isDigit(text.charAt(i)) : Character.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int skipOrdinal(String text, int from) {
        boolean ends = from + 2 == text.length()
                || from + 2 < text.length() && !Character.isLetterOrDigit(text.charAt(from + 2));
        return ends && List.of("st", "nd", "rd", "th").contains(text.substring(from, from + 2)) ? from + 2 : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
