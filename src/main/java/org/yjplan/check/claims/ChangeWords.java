package org.yjplan.check.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;

/** The words that say that something went up or down. */
final class ChangeWords {
    /** Nouns, after or before their amount: a fall of 5%, a 5% fall. */
    private static final Map<Direction, List<String>> NOUNS = Map.of(
            Direction.DOWN,
                    List.of("fall", "drop", "decrease", "reduction", "decline", "cut", "reductions", "decreases"),
            Direction.UP, List.of("rise", "increase", "growth", "increases", "uplift"),
            Direction.EITHER, List.of("change", "difference", "improvement", "movement", "swing"));
    /** Verbs, before their amount: fell by 5%. */
    private static final Map<Direction, List<String>> VERBS = Map.of(
            Direction.DOWN,
                    List.of(
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
                    List.of(
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
            Direction.EITHER, List.of("changed", "improved", "improving", "worsened"));
    /** Comparatives, after their amount: 5% lower. */
    private static final Map<Direction, List<String>> COMPARATIVES = Map.of(
            Direction.DOWN, List.of("lower", "fewer", "less", "down"),
            Direction.UP, List.of("higher", "more", "greater", "up"),
            Direction.EITHER, List.of());

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

    private static Optional<Direction> of(Map<Direction, List<String>> words, Token token) {
        return token instanceof Word
                ? words.keySet().stream()
                        .filter(direction -> token.is(words.get(direction)))
                        .findAny()
                : Optional.empty();
    }
}
