package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.model.Period;
import org.yjplan.model.Target;

/**
 * A target as a sentence names it: “the target of 1.07 for 2010–11”, “the 1.07 target”.
 *
 * @param number the target
 * @param first its first token, by its index
 * @param last its last
 * @param period the period that it is for, if the sentence says so
 */
record TargetMention(Number number, int first, int last, Optional<Period> period) {
    private static final Set<String> TARGET = Set.of("target", "targets");
    private static final Set<String> IS = Set.of("of", "is", "was", "at", "remains");
    private static final Set<String> AGAINST = Set.of("against", "versus", "vs");
    private static final Set<String> ARTICLES = ClaimWords.list("articles");

    private static final Set<String> FOR = Set.of("for", "in");
    private static final int REACH = 8;

    /** The targets that a sentence names. */
    static List<TargetMention> in(Sentence sentence, List<ClaimedChange> changes) {
        List<TargetMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, TARGET)) {
                at(sentence, i, changes).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    /** Whether it is a target of an indicator. Targets are set, not counted, so they are not rounded. */
    boolean names(Target target) {
        return target.value()
                .map(NamedIndicators::quantity)
                .filter(value -> value.unit() == number.quantity().unit())
                .filter(value -> value.value().compareTo(number.quantity().value()) == 0)
                .isPresent();
    }

    private static Optional<TargetMention> at(Sentence sentence, int target, List<ClaimedChange> changes) {
        for (int i = target - 1; i >= Math.max(0, target - 3); i--) {
            if (isFigure(sentence, i, changes) && isValue(sentence, i, target)) {
                return Optional.of(of(sentence, i, i, target));
            }
        }
        for (int i = target + 1; i < Math.min(sentence.size(), target + REACH); i++) {
            if (isFigure(sentence, i, changes)) {
                return sentence.is(i - 1, IS) ? Optional.of(of(sentence, i, target, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a figure before a target is its value: the 1.07 target; 1.07, our target; but not 1.07 against our target. */
    private static boolean isValue(Sentence sentence, int figure, int target) {
        return sentence.is(figure + 1, ',') && sentence.is(figure + 2, ARTICLES)
                || IntStream.range(figure + 1, target)
                        .noneMatch(i -> sentence.is(i, ARTICLES) || sentence.is(i, AGAINST));
    }

    private static TargetMention of(Sentence sentence, int number, int first, int last) {
        Optional<Period> period =
                sentence.is(last + 1, FOR) && last + 2 < sentence.size() && sentence.get(last + 2) instanceof Time time
                        ? time.period()
                        : Optional.empty();
        return new TargetMention((Number) sentence.get(number), first, last, period);
    }

    private static boolean isFigure(Sentence sentence, int i, List<ClaimedChange> changes) {
        return sentence.get(i) instanceof Number number
                && !number.quantity().hedged()
                && changes.stream().noneMatch(change -> change.holds(i));
    }
}
