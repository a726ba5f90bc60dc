package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** Fractions in words: half, a third, three quarters, one in four. None is meant to be exact. */
public final class Fractions {
    /**
     * A fraction as a share.
     *
     * @param share the percentage that it stands for, as a token that spans all its words
     * @param last its last token in the sentence, by its index
     */
    public record Fraction(Number share, int last) {}

    /** The percentage that each word means, and the range that it may stand for. */
    private static final Map<String, Quantity> WORDS = Map.ofEntries(
            Map.entry("half", share(50, 45, 55)),
            Map.entry("third", share(33, 30, 37)),
            Map.entry("quarter", share(25, 22, 28)),
            Map.entry("fifth", share(20, 17, 23)),
            Map.entry("tenth", share(10, 8, 12)),
            Map.entry("two-thirds", share(67, 63, 70)),
            Map.entry("three-quarters", share(75, 72, 78)),
            Map.entry("two-fifths", share(40, 37, 43)),
            Map.entry("three-fifths", share(60, 57, 63)),
            Map.entry("four-fifths", share(80, 77, 83)));

    private static final Set<String> ONE = Set.of("a", "one");
    private static final Set<String> HALF = Set.of("half");
    private static final Set<String> IN = Set.of("in");
    /** Words that make a half or a quarter part of a year or of a list. */
    private static final Set<String> ORDINALS = Set.of("first", "second", "last", "latter", "every", "each", "per");

    /** How many points more or less, at most a third, are still called “one in n”. */
    private static final int GIVE = 4;

    private static final int MOST = 19;

    private Fractions() {}

    /** The percentage that a word stands for, as in “by half”. */
    static Optional<Quantity> of(Token token) {
        return token instanceof Word word ? Optional.ofNullable(WORDS.get(word.lower())) : Optional.empty();
    }

    /**
     * The fraction that starts at a token, if one does and is not qualified: none in “nearly half”.
     *
     * @param sentence the sentence
     * @param first the index of the token
     */
    public static Optional<Fraction> at(Sentence sentence, int first) {
        if (Hedges.isHedged(sentence, first) || sentence.is(first - 1, ORDINALS)) {
            return Optional.empty();
        }
        return inSoMany(sentence, first).or(() -> inWords(sentence, first));
    }

    /** Whether a number is the second of “one in four”, which counts nothing. */
    public static boolean isRatio(Sentence sentence, int second) {
        return sentence.is(second - 1, IN) && number(sentence, second - 2) > 0;
    }

    private static Optional<Fraction> inSoMany(Sentence sentence, int first) {
        int part = number(sentence, first);
        int whole = number(sentence, first + 2);
        if (part == 0 || whole <= part || !sentence.is(first + 1, IN)) {
            return Optional.empty();
        }
        int percent = Math.round(100f * part / whole);
        int give = Math.min(GIVE, percent / 3);
        return Optional.of(fraction(share(percent, percent - give, percent + give), sentence, first, first + 2));
    }

    private static Optional<Fraction> inWords(Sentence sentence, int first) {
        Token token = sentence.get(first);
        if (token.is(ONE)) {
            return word(sentence, first + 1).map(share -> fraction(share, sentence, first, first + 1));
        }
        boolean alone = token.is(HALF) && !sentence.is(first - 1, ONE) || isPlural(token);
        if (alone && of(token).isPresent()) {
            return of(token).map(share -> fraction(share, sentence, first, first));
        }
        // “Two thirds” in two words; the first of them is a number by now.
        int parts = number(sentence, first);
        return parts > 1 && first + 1 < sentence.size() && sentence.get(first + 1) instanceof Word word
                ? Optional.ofNullable(WORDS.get(NumberWords.word(parts) + "-" + word.lower()))
                        .map(share -> fraction(share, sentence, first, first + 1))
                : Optional.empty();
    }

    private static Optional<Quantity> word(Sentence sentence, int at) {
        return at < sentence.size() && !isPlural(sentence.get(at)) ? of(sentence.get(at)) : Optional.empty();
    }

    private static boolean isPlural(Token token) {
        return token instanceof Word word && word.lower().endsWith("s");
    }

    /** A small whole number, or a single one in words; zero if there is none. */
    private static int number(Sentence sentence, int at) {
        if (sentence.is(at, Set.of("one"))) {
            return 1;
        }
        return at >= 0
                        && at < sentence.size()
                        && sentence.get(at) instanceof Number number
                        && number.quantity().isCount()
                        && number.quantity().value().compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? number.quantity().value().intValueExact()
                : 0;
    }

    private static Fraction fraction(Quantity share, Sentence sentence, int first, int last) {
        return new Fraction(
                new Number(
                        share, sentence.get(first).start(), sentence.get(last).end(), Optional.empty()),
                last);
    }

    private static Quantity share(int percent, int least, int most) {
        return new Quantity(
                BigDecimal.valueOf(percent),
                Unit.PERCENT,
                new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most)),
                false);
    }
}
