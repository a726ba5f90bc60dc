package org.yjplan.check.claims;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;

/** The beginnings of words, so that custody and custodial, or remand and remands, are the same. */
final class WordPrefixes {
    private static final int LENGTH = 5;
    /** Words that say how something is counted, or nothing. */
    private static final Set<String> UNSPECIFIC = ClaimWords.list("unspecific");

    private WordPrefixes() {}

    /** The prefixes of a name or an id, such as {@code first-time-entrants-number}. */
    static Set<String> of(String name) {
        Set<String> prefixes = new LinkedHashSet<>();
        // Re-offending is one word, first-time two.
        String joined = name.toLowerCase(Locale.ROOT).replace("re-o", "reo");
        Arrays.stream(joined.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() > 1 && !UNSPECIFIC.contains(word))
                .map(word -> word.substring(0, Math.min(LENGTH, word.length())))
                .forEach(prefixes::add);
        return prefixes;
    }

    /** The prefixes of the words among some tokens. */
    static Set<String> of(List<Token> tokens) {
        Set<String> prefixes = new LinkedHashSet<>();
        tokens.stream()
                .filter(Word.class::isInstance)
                .map(word -> ((Word) word).text())
                .map(WordPrefixes::of)
                .forEach(prefixes::addAll);
        return prefixes;
    }
}
