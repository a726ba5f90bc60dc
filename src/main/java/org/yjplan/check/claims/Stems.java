package org.yjplan.check.claims;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;

/** The beginnings of words, by which custody and custodial, or remand and remands, are the same. */
final class Stems {
    private static final int LENGTH = 5;
    /** Words that say how something is counted, or nothing. */
    private static final Set<String> EMPTY = Set.of(
            "number",
            "numbers",
            "share",
            "rate",
            "rates",
            "count",
            "percentage",
            "proportion",
            "total",
            "change",
            "local",
            "national",
            "of",
            "the",
            "a",
            "an",
            "and",
            "in",
            "to",
            "for",
            "on",
            "with",
            "by",
            "from",
            "at",
            "as",
            "is",
            "are",
            "was",
            "were",
            "had",
            "have",
            "has",
            "been",
            "be",
            "all",
            "our",
            "us",
            "we",
            "their",
            "them",
            "that",
            "this",
            "who",
            "which",
            "it",
            "between",
            "during",
            "no",
            "use",
            "than",
            "since",
            "or");

    private Stems() {}

    /** The stems of a name or an id, such as {@code first-time-entrants-number}. */
    static Set<String> of(String name) {
        Set<String> stems = new LinkedHashSet<>();
        // Re-offending is one word, first-time two.
        String joined = name.toLowerCase(Locale.ROOT).replace("re-o", "reo");
        Arrays.stream(joined.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(LENGTH, word.length())))
                .forEach(stems::add);
        return stems;
    }

    /** The stems of the words among some tokens. */
    static Set<String> of(List<Token> tokens) {
        Set<String> stems = new LinkedHashSet<>();
        tokens.stream()
                .filter(Word.class::isInstance)
                .map(word -> ((Word) word).text())
                .map(Stems::of)
                .forEach(stems::addAll);
        return stems;
    }
}
