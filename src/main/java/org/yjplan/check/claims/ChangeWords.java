package org.yjplan.check.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;

/** The words that say that something went up or down. */
final class ChangeWords {
    /** Nouns, after or before their amount: a fall of 5%, a 5% fall. */
    private static final Map<String, Direction> NOUNS = byWord("nouns");
    /** Verbs, before their amount: fell by 5%. */
    private static final Map<String, Direction> VERBS = byWord("verbs");
    /** Comparatives, after their amount: 5% lower. */
    private static final Map<String, Direction> COMPARATIVES = byWord("comparatives");

    private ChangeWords() {}

    static Optional<Direction> noun(Token token) {
        return of(NOUNS, token);
    }

    static Optional<Direction> verb(Token token) {
        return of(VERBS, token);
    }

    static Optional<Direction> comparative(Token token) {
        return of(COMPARATIVES, token);
    }

    private static Optional<Direction> of(Map<String, Direction> words, Token token) {
        return token instanceof Word word ? Optional.ofNullable(words.get(word.lower())) : Optional.empty();
    }

    private static Map<String, Direction> byWord(String kind) {
        Map<String, Direction> directions = new HashMap<>();
        for (Direction direction : Direction.values()) {
            String list = kind + "-" + direction.name().toLowerCase(Locale.ROOT);
            ClaimWords.list(list).forEach(word -> directions.put(word, direction));
        }
        return Map.copyOf(directions);
    }
}
