package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.text.Sentence;

/**
 * A change, with the figures that it may describe. There may be several such pairs; it is wrong only if it is wrong for each.
 *
 * @param change the change
 * @param pairs the pairs near it, at least one, the nearest first
 */
record ChangeClaim(ClaimedChange change, List<FigurePair> pairs) {
    private static final int REACH = 14;
    /** Words that join two statements, the second about something else. */
    private static final Set<String> PARTS =
            Set.of("while", "whilst", "whereas", "but", "and", "although", "though", "however");

    /** Copies the list. */
    ChangeClaim {
        pairs = List.copyOf(pairs);
    }

    /** The verdict of the pairs: that one explains the change, or makes it points, or else that of the nearest. */
    Verdict verdict() {
        List<Verdict> verdicts = pairs.stream()
                .map(this::of)
                .filter(verdict -> verdict != Verdict.UNRELATED)
                .toList();
        if (verdicts.isEmpty() || verdicts.contains(Verdict.HOLDS)) {
            return Verdict.HOLDS;
        }
        return verdicts.contains(Verdict.POINTS) ? Verdict.POINTS : verdicts.get(0);
    }

    /** The nearest pair with that verdict; empty if the change can describe none. */
    Optional<FigurePair> telling() {
        Verdict verdict = verdict();
        return pairs.stream().filter(pair -> of(pair) == verdict).findFirst();
    }

    private Verdict of(FigurePair pair) {
        return Verdict.of(change, pair.from().quantity(), pair.to().quantity());
    }

    /** The claims of a sentence. Each pair belongs to the change nearest to it. */
    static List<ChangeClaim> of(Sentence sentence, List<ClaimedChange> changes, List<FigurePair> pairs) {
        List<ChangeClaim> claims = new ArrayList<>();
        for (ClaimedChange change : changes) {
            List<FigurePair> own = pairs.stream()
                    .filter(pair -> changes.stream().allMatch(other -> distance(change, pair) <= distance(other, pair)))
                    .filter(pair -> distance(change, pair) <= REACH
                            && !parted(sentence, change, pair)
                            && !ofOthers(sentence, change, pair))
                    .sorted(Comparator.comparingInt(pair -> distance(change, pair)))
                    .toList();
            if (!own.isEmpty()) {
                claims.add(new ChangeClaim(change, own));
            }
        }
        return claims;
    }

    /**
     * Whether a change says what it counts, and a pair counts something else: from 12 settings to 2, which is 142 fewer places.
     */
    private static boolean ofOthers(Sentence sentence, ClaimedChange change, FigurePair pair) {
        Set<String> changed = counted(sentence, change.last());
        Set<String> paired = counted(sentence, sentence.tokens().indexOf(pair.from()));
        return ChangeWords.comparative(sentence.get(change.last())).isPresent()
                && !changed.isEmpty()
                && !paired.isEmpty()
                && Collections.disjoint(changed, paired);
    }

    /** The stem of the word after a token, if it says what is counted. */
    private static Set<String> counted(Sentence sentence, int at) {
        return at + 1 < sentence.size() ? WordPrefixes.of(List.of(sentence.get(at + 1))) : Set.of();
    }

    private static int distance(ClaimedChange change, FigurePair pair) {
        return Math.max(0, Math.max(pair.first() - change.last(), change.first() - pair.last()));
    }

    private static boolean parted(Sentence sentence, ClaimedChange change, FigurePair pair) {
        int from = Math.min(change.last(), pair.last());
        int to = Math.max(change.first(), pair.first());
        return IntStream.range(from + 1, to).anyMatch(i -> sentence.is(i, PARTS));
    }
}
