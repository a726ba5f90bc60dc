package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;

/** Finds the pairs of an earlier and a later figure in a sentence. For one sentence. */
final class PairReader {
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> UP_OR_DOWN = Set.of("up", "down");
    private static final Set<String> COMPARED = Set.of("compared", "compares", "comparing", "comparison");
    private static final Set<String> WITH = Set.of("to", "with");
    private static final Set<String> COMPARED_WITH = Set.of("than", "against", "versus", "vs", "on", "since");
    private static final Set<String> HAD = Set.of("had", "were", "was", "saw", "with");
    /** Words that may come between “from” and its figure. */
    private static final Set<String> BEFORE_FIGURE = ClaimWords.list("before-figure");
    /** Words for others, whose figures are not earlier ones. */
    private static final Set<String> OTHERS = ClaimWords.list("others");

    private static final Set<String> THAN = Set.of("than");
    private static final Set<String> WHICH_IS =
            Set.of("a", "an", "which", "is", "was", "representing", "showing", "being");
    private static final String SET_APART = ",(–—-";

    private static final int REACH = 14;

    private final Sentence sentence;
    private final List<ClaimedChange> changes;
    private final List<Number> before;
    private final List<FigurePair> pairs = new ArrayList<>();

    private PairReader(Sentence sentence, List<ClaimedChange> changes, List<Number> before) {
        this.sentence = sentence;
        this.changes = changes;
        this.before = before;
    }

    /**
     * The pairs of a sentence.
     *
     * @param sentence the sentence
     * @param changes the changes that it states, whose amounts are in no pair
     * @param before the figures of the sentence before it, of which one may be the later of a pair
     */
    static List<FigurePair> read(Sentence sentence, List<ClaimedChange> changes, List<Number> before) {
        if (!sentence.has(Number.class)) {
            return List.of();
        }
        PairReader reader = new PairReader(sentence, changes, before);
        for (int i = 0; i < sentence.size(); i++) {
            reader.look(i);
        }
        return reader.pairs;
    }

    private void look(int i) {
        if (sentence.is(i, FROM)) {
            figure(i + 1).ifPresent(from -> fromTo(i, from));
        } else if (sentence.is(i, COMPARED) && sentence.is(i + 1, WITH)) {
            heldAgainst(i, i + 2);
        } else if (sentence.is(i, COMPARED_WITH)) {
            heldAgainst(i, i + 1);
        }
    }

    /** From 20 to 10; to 10 from 20; 10, down from 20. */
    private void fromTo(int i, int from) {
        Optional<Integer> to = IntStream.range(from + 1, Math.min(sentence.size(), from + REACH))
                .takeWhile(at -> !sentence.is(at, FROM))
                .filter(at -> sentence.is(at, TO))
                .boxed()
                .flatMap(at -> figure(at + 1).stream())
                .findFirst();
        if (to.isPresent()) {
            add(number(from), number(to.get()), i, to.get());
            return;
        }
        Optional<Integer> earlier = IntStream.iterate(i - 1, at -> at >= Math.max(0, i - REACH), at -> at - 1)
                .filter(at -> sentence.is(at, TO))
                .boxed()
                .flatMap(at -> figure(at + 1).filter(figure -> figure < i).stream())
                .findFirst();
        if (earlier.isPresent()) {
            add(number(from), number(earlier.get()), earlier.get(), from);
        } else if (sentence.is(i - 1, UP_OR_DOWN)) {
            withLater(i, from);
        } else {
            changeBefore(i).filter(this::isSetApart).ifPresent(change -> withAnyLater(change.first(), from));
        }
    }

    /** The change whose last word is before an index. */
    private Optional<ClaimedChange> changeBefore(int i) {
        return changes.stream().filter(change -> change.last() == i - 1).findFirst();
    }

    /** Whether a change is of the figures before it: 10, down 50% from 20; 10 (a fall of 50% from 20). */
    private boolean isSetApart(ClaimedChange change) {
        int at = change.first() - 1;
        while (sentence.is(at, WHICH_IS)) {
            at--;
        }
        return at >= 0 && sentence.get(at) instanceof Mark mark && SET_APART.indexOf(mark.sign()) >= 0;
    }

    /** 10, compared with 20; 50% fewer than the 20 of last year; 10, a fall on 2010–11, which had 20. */
    private void heldAgainst(int i, int next) {
        Optional<Integer> earlier = figure(next).or(() -> ofThatTime(next));
        earlier.filter(at -> !namesOthers(at)).ifPresent(at -> withLater(i, at));
        // Whatever figure follows “2% higher than” is what the 2% is of.
        if (sentence.is(i, THAN)) {
            changeBefore(i).flatMap(change -> figureOfOthers(next)).ifPresent(at -> withAnyLater(i, at));
        }
    }

    /** The figure of others that follows: the national rate of 30%. */
    private Optional<Integer> figureOfOthers(int next) {
        int at = next;
        while (at < next + 6 && (sentence.is(at, OTHERS) || sentence.is(at, BEFORE_FIGURE))) {
            at++;
        }
        return at < sentence.size() && isFigure(at) && namesOthers(at) ? Optional.of(at) : Optional.empty();
    }

    /** The figure given for a time. */
    private Optional<Integer> ofThatTime(int next) {
        int at = sentence.is(next, BEFORE_FIGURE) ? next + 1 : next;
        if (at >= sentence.size() || !(sentence.get(at) instanceof Time)) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
            if (sentence.is(i, HAD) || sentence.is(i, '(')) {
                return figure(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean namesOthers(int earlier) {
        return IntStream.range(earlier + 1, Math.min(sentence.size(), earlier + 6))
                        .anyMatch(at -> sentence.is(at, OTHERS))
                || IntStream.range(Math.max(0, earlier - 4), earlier).anyMatch(at -> sentence.is(at, OTHERS));
    }

    /** Pairs an earlier figure with the nearest one before it, or with those of the sentence before. */
    private void withLater(int joint, int earlier) {
        Number from = number(earlier);
        for (int at = joint - 1; at >= 0; at--) {
            if (isFigure(at) && number(at).quantity().unit() == from.quantity().unit()) {
                add(from, number(at), at, earlier);
                return;
            }
        }
        before.forEach(later -> add(from, later, joint, earlier));
    }

    /** Pairs an earlier figure with each figure of its unit before it, any of which may be the later. */
    private void withAnyLater(int joint, int earlier) {
        Number from = number(earlier);
        for (int at = joint - 1; at >= 0; at--) {
            if (isFigure(at) && number(at).quantity().unit() == from.quantity().unit()) {
                add(from, number(at), at, earlier);
            }
        }
    }

    private void add(Number from, Number to, int first, int last) {
        if (FigurePair.comparable(from.quantity(), to.quantity())) {
            pairs.add(new FigurePair(from, to, first, last));
        }
    }

    /** The figure at an index, or after a few words that may come before one. */
    private Optional<Integer> figure(int from) {
        int at = from;
        while (at < from + 4 && sentence.is(at, BEFORE_FIGURE)) {
            at++;
        }
        return at < sentence.size() && isFigure(at) ? Optional.of(at) : Optional.empty();
    }

    private boolean isFigure(int at) {
        return sentence.get(at) instanceof Number && changes.stream().noneMatch(change -> change.holds(at));
    }

    private Number number(int at) {
        return (Number) sentence.get(at);
    }
}
