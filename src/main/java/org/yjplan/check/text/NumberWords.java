package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** The numbers of one word, by the word. */
    private static final Map<String, Integer> VALUES = Stream.concat(
                    IntStream.range(1, UNITS.size()).mapToObj(i -> Map.entry(UNITS.get(i), i)),
                    IntStream.range(2, TENS.size()).mapToObj(i -> Map.entry(TENS.get(i), 10 * i)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private NumberWords() {}

    static List<Token> read(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int value = tokens.get(i) instanceof Word word ? value(word.lower()) : 0;
            if (value >= 20 && value % 10 == 0 && i + 1 < tokens.size() && unit(tokens.get(i + 1)) > 0) {
                result.add(number(value + unit(tokens.get(i + 1)), tokens.get(i), tokens.get(i + 1)));
                i++;
            } else if (value > 1 || value == 1 && after(result, Set.of("from", "to"))) {
                result.add(number(value, tokens.get(i), tokens.get(i)));
            } else {
                result.add(fraction(tokens.get(i), result).orElse(tokens.get(i)));
            }
            i++;
        }
        return result;
    }

    private static Optional<Token> fraction(Token token, List<Token> before) {
        boolean by = after(before, Set.of("by"))
                || after(before, Set.of("a", "one")) && after(before.subList(0, before.size() - 1), Set.of("by"));
        return by
                ? Fractions.of(token).map(share -> new Number(share, token.start(), token.end(), Optional.empty()))
                : Optional.empty();
    }

    private static boolean after(List<Token> before, Set<String> words) {
        return !before.isEmpty() && before.get(before.size() - 1).is(words);
    }

    /** A number from one to nineteen in words. */
    static String word(int number) {
        return UNITS.get(number);
    }

    private static int unit(Token token) {
        return token instanceof Word word ? unit(word.lower()) : 0;
    }

    private static int unit(String word) {
        int value = VALUES.getOrDefault(word, 0);
        return value < 10 ? value : 0;
    }

    private static int value(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = VALUES.getOrDefault(word.substring(0, hyphen), 0);
            int unit = unit(word.substring(hyphen + 1));
            return tens >= 20 && unit > 0 ? tens + unit : 0;
        }
        return VALUES.getOrDefault(word, 0);
    }

    private static Number number(int value, Token first, Token last) {
        return new Number(
                Quantity.of(BigDecimal.valueOf(value), Unit.NUMBER), first.start(), last.end(), Optional.empty());
    }
}
