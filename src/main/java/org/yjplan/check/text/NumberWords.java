package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** Reads numbers that are written in words, from two to ninety-nine, and fractions after “by”. */
final class NumberWords {
    private static final List<String> UNITS = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    /** Percentages that a fraction may stand for, since nobody means one to be exact. */
    private static final Map<String, Interval> FRACTIONS = Map.of(
            "half", hundredths(45, 55),
            "third", hundredths(30, 37),
            "quarter", hundredths(22, 28),
            "two-thirds", hundredths(63, 70),
            "three-quarters", hundredths(72, 78));

    private NumberWords() {}

    static List<Token> read(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int value = tokens.get(i) instanceof Word word ? value(word.lower()) : 0;
            if (value >= 20 && value % 10 == 0 && i + 1 < tokens.size() && unit(tokens.get(i + 1)) > 0) {
                result.add(number(value + unit(tokens.get(i + 1)), tokens.get(i), tokens.get(i + 1)));
                i++;
            } else if (value > 1 || value == 1 && after(result, List.of("from", "to"))) {
                result.add(number(value, tokens.get(i), tokens.get(i)));
            } else {
                result.add(fraction(tokens.get(i), result).orElse(tokens.get(i)));
            }
            i++;
        }
        return result;
    }

    private static Optional<Token> fraction(Token token, List<Token> before) {
        boolean by = after(before, List.of("by"))
                || after(before, List.of("a", "one")) && after(before.subList(0, before.size() - 1), List.of("by"));
        return by && token instanceof Word word
                ? Optional.ofNullable(FRACTIONS.get(word.lower()))
                        .map(range -> new Number(
                                new Quantity(
                                        range.least().add(range.most()).divide(BigDecimal.valueOf(2)),
                                        Unit.PERCENT,
                                        range,
                                        false),
                                token.start(),
                                token.end(),
                                Optional.empty()))
                : Optional.empty();
    }

    private static boolean after(List<Token> before, List<String> words) {
        return !before.isEmpty() && before.get(before.size() - 1).is(words);
    }

    private static int unit(Token token) {
        int value = token instanceof Word word ? UNITS.indexOf(word.lower()) : 0;
        return value < 10 ? value : 0;
    }

    private static int value(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = TENS.indexOf(word.substring(0, hyphen));
            int unit = UNITS.indexOf(word.substring(hyphen + 1));
            return tens > 0 && unit > 0 && unit < 10 ? 10 * tens + unit : 0;
        }
        return Math.max(UNITS.indexOf(word), 10 * TENS.indexOf(word));
    }

    private static Number number(int value, Token first, Token last) {
        return new Number(
                Quantity.of(BigDecimal.valueOf(value), Unit.NUMBER), first.start(), last.end(), Optional.empty());
    }

    private static Interval hundredths(int least, int most) {
        return new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
