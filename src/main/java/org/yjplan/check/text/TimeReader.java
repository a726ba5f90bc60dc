package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.check.text.Token.Word;
import org.yjplan.language.Wording;
import org.yjplan.model.Period;
import org.yjplan.source.Periods;

/** Distinguishes years, months and days from quantities. */
final class TimeReader {
    /** As in “April 2010 to March 2011”. */
    private static final int MOST_TOKENS = 5;

    /** The months in full and by three letters, in lower case. */
    private static final Set<String> MONTHS = Stream.concat(
                    Stream.of("sept"),
                    Wording.ENGLISH.months().stream()
                            .map(month -> month.toLowerCase(Locale.ROOT))
                            .flatMap(month -> Stream.of(month, month.substring(0, 3))))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;

    TimeReader(String text) {
        this.text = text;
    }

    List<Token> read(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = isYear(tokens.get(i)) || isMonth(tokens.get(i))
                    ? addTime(tokens, i, result)
                    : dayBefore(tokens, i, result);
            if (length == 0) {
                result.add(tokens.get(i));
                length = 1;
            }
            i += length;
        }
        return result;
    }

    /** Adds the time that starts at a token; returns how many tokens it takes, zero if it is not a time. */
    private int addTime(List<Token> tokens, int from, List<Token> result) {
        Token first = tokens.get(from);
        for (int length = Math.min(MOST_TOKENS, tokens.size() - from); length > 0; length--) {
            Token last = tokens.get(from + length - 1);
            if (isYear(last)) {
                boolean between = from > 0 && tokens.get(from - 1).is(Set.of("between"));
                String words = text.substring(first.start(), last.end());
                Optional<Period> period = Periods.read(between ? words.replace(" and ", " to ") : words);
                if (period.isPresent()) {
                    result.add(new Time(period, first.start(), last.end()));
                    return length;
                }
            }
        }
        // Half of a date, as in “Oct 17”; without a number, “may” and “march” are ordinary words.
        boolean shortYear = from + 1 < tokens.size() && startsWithDigit(tokens.get(from + 1));
        if (!isYear(first) && !shortYear) {
            return 0;
        }
        int length = isYear(first) ? 1 : 2;
        result.add(new Time(
                Optional.empty(), first.start(), tokens.get(from + length - 1).end()));
        return length;
    }

    /** Adds the day before a month, as in “1 April”. */
    private int dayBefore(List<Token> tokens, int at, List<Token> result) {
        if (startsWithDigit(tokens.get(at)) && at + 1 < tokens.size() && isMonth(tokens.get(at + 1))) {
            result.add(new Time(
                    Optional.empty(), tokens.get(at).start(), tokens.get(at).end()));
            return 1;
        }
        return 0;
    }

    private boolean startsWithDigit(Token token) {
        return (token instanceof Number || token instanceof Word) && Character.isDigit(text.charAt(token.start()));
    }

    /** Whether a token starts with a year: 2012, 2012-13. */
    private boolean isYear(Token token) {
        if (!startsWithDigit(token) || token.end() - token.start() < 4) {
            return false;
        }
        String year = text.substring(token.start(), token.start() + 4);
        boolean whole =
                token.end() == token.start() + 4 || "-/–\u2010\u2011".indexOf(text.charAt(token.start() + 4)) >= 0;
        return whole
                && (year.startsWith("19") || year.startsWith("20") || year.startsWith("21"))
                && year.chars().allMatch(Character::isDigit);
    }

    private static boolean isMonth(Token token) {
        if (!(token instanceof Word word)
                || word.text().length() < 3
                || !Character.isUpperCase(word.text().charAt(0))) {
            return false;
        }
        String lower = word.lower();
        return MONTHS.contains(lower);
    }
}
