package org.yjplan.check.claims;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;

/** The words that say that something went up or down. */
final class ChangeWords {
    /** Nouns, after or before their amount: a fall of 5%, a 5% fall. */
    private static final Map<String, Direction> NOUNS = byWord(Map.of(
            Direction.DOWN,
                    Set.of("fall", "drop", "decrease", "reduction", "decline", "cut", "reductions", "decreases"),
            Direction.UP, Set.of("rise", "increase", "growth", "increases", "uplift"),
            Direction.EITHER, Set.of("change", "difference", "improvement", "movement", "swing")));
    /** Verbs, before their amount: fell by 5%. */
    private static final Map<String, Direction> VERBS = byWord(Map.of(
            Direction.DOWN,
                    Set.of(
                            "falls",
                            "fell",
                            "fallen",
                            "falling",
                            "drops",
                            "dropped",
                            "dropping",
                            "decreased",
                            "decreasing",
                            "reduced",
                            "reduces",
                            "reducing",
                            "reduce",
                            "declined",
                            "declines",
                            "declining",
                            "shrank",
                            "shrunk",
                            "lowered",
                            "down"),
            Direction.UP,
                    Set.of(
                            "rises",
                            "rose",
                            "risen",
                            "rising",
                            "increased",
                            "increasing",
                            "grew",
                            "grown",
                            "growing",
                            "climbed",
                            "up"),
            Direction.EITHER, Set.of("changed", "improved", "improving", "worsened")));
    /** Comparatives, after their amount: 5% lower. */
    private static final Map<String, Direction> COMPARATIVES = byWord(Map.of(
            Direction.DOWN, Set.of("lower", "fewer", "less", "down"),
            Direction.UP, Set.of("higher", "more", "greater", "up"),
            Direction.EITHER, Set.of()));

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

    private static Map<String, Direction> byWord(Map<Direction, Set<String>> words) {
        return words.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
