package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.claims.ShareClaim.Part;
import org.yjplan.check.text.Fractions;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;
import org.yjplan.check.text.Unit;

/** Finds the shares that a sentence gives together with their figures. For one sentence. */
final class ShareReader {
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> OUT = Set.of("out");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BEFORE_WHOLE = ClaimWords.list("before-whole");
    private static final int REACH = 10;

    private final Sentence sentence;
    private final List<ClaimedChange> changes;

    private ShareReader(Sentence sentence, List<ClaimedChange> changes) {
        this.sentence = sentence;
        this.changes = changes;
    }

    /** The shares of a sentence, in order. */
    static List<ShareClaim> read(Sentence sentence, List<ClaimedChange> changes) {
        ShareReader reader = new ShareReader(sentence, changes);
        List<ShareClaim> claims = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            reader.claim(i).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<ShareClaim> claim(int i) {
        if (isShare(i)) {
            return claim((Number) sentence.get(i), parts(i));
        }
        return Fractions.at(sentence, i)
                .filter(fraction -> isOutsideChanges(i))
                .flatMap(fraction -> claim(fraction.share(), partsAfter(fraction.last())));
    }

    private static Optional<ShareClaim> claim(Number share, List<Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new ShareClaim(share, parts));
    }

    private List<Part> parts(int share) {
        List<Part> after = partsAfter(share);
        if (!after.isEmpty()) {
            return after;
        }
        List<Part> outOf = outOf(share);
        return outOf.isEmpty() ? bracketed(share) : outOf;
    }

    private List<Part> partsAfter(int share) {
        List<Part> inBrackets = inBrackets(share);
        return inBrackets.isEmpty() ? ofWhole(share).stream().toList() : inBrackets;
    }

    /** “63% of the 80 children (50)”: a part alone in brackets after its whole. */
    private Optional<Part> ofWhole(int share) {
        if (!sentence.is(share + 1, OF)) {
            return Optional.empty();
        }
        return countAfter(share + 2).flatMap(whole -> {
            int open = whole + 1;
            while (open < sentence.size() && sentence.get(open) instanceof Word) {
                open++;
            }
            boolean alone = sentence.is(open, '(') && isCount(open + 1) && sentence.is(open + 2, ')');
            return alone && value(open + 1).compareTo(value(whole)) <= 0
                    ? Optional.of(new Part(value(open + 1), value(whole)))
                    : Optional.empty();
        });
    }

    /** “40.5% (84 in the cohort, 34 of them …)”: the sentence does not say which figure is which. */
    private List<Part> inBrackets(int share) {
        if (!sentence.is(share + 1, '(')) {
            return List.of();
        }
        List<BigDecimal> counts = new ArrayList<>();
        for (int i = share + 2; i < sentence.size() && !sentence.is(i, ')'); i++) {
            if (isCount(i)) {
                counts.add(value(i));
            } else if (isShare(i)) {
                return List.of();
            }
        }
        List<Part> parts = new ArrayList<>();
        for (BigDecimal part : counts) {
            counts.stream()
                    .filter(whole -> whole.compareTo(part) > 0)
                    .map(whole -> new Part(part, whole))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** “34 of the 84 (40.5%)”, “34 young people out of 84, or 40.5%”: those nearest to the share. */
    private List<Part> outOf(int share) {
        return IntStream.range(Math.max(0, share - REACH - 6), Math.min(sentence.size(), share + REACH))
                .filter(i -> sentence.is(i, OF))
                .boxed()
                .flatMap(i -> outOfAt(i, share).stream())
                .toList();
    }

    private Optional<Part> outOfAt(int of, int share) {
        boolean out = sentence.is(of - 1, OUT);
        Optional<Integer> part = out
                ? countBefore(of - 1)
                : Optional.of(of - 1).filter(this::isCount).filter(at -> !Fractions.isRatio(sentence, at));
        Optional<Integer> whole = countAfter(of + 1);
        boolean near =
                whole.isPresent() && Math.abs(whole.get() - share) <= REACH && isOnlyShareNear(whole.get(), share);
        return part.isPresent() && near && value(part.get()).compareTo(value(whole.get())) <= 0
                ? Optional.of(new Part(value(part.get()), value(whole.get())))
                : Optional.empty();
    }

    /** Whether no other share is as near. */
    private boolean isOnlyShareNear(int whole, int share) {
        return IntStream.range(0, sentence.size())
                .filter(i -> i != share && isPercent(i))
                .noneMatch(i -> Math.abs(i - whole) <= Math.abs(share - whole));
    }

    /** “Of 49 young people, 21 (43%) came”: a share in brackets after its part, and a whole before them. */
    private List<Part> bracketed(int share) {
        int part = share - 2;
        if (!sentence.is(share - 1, '(') || !sentence.is(share + 1, ')') || part < 0 || !isCount(part)) {
            return List.of();
        }
        List<BigDecimal> wholes = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < sentence.size(); i++) {
            if (isCount(i) && isPart(i)) {
                sum = sum.add(value(i));
            } else if (isCount(i) && i < part && value(i).compareTo(value(part)) >= 0 && !isEarlier(i, part)) {
                wholes.add(value(i));
            }
        }
        if (wholes.isEmpty()) {
            return List.of();
        }
        wholes.add(sum);
        return wholes.stream().map(whole -> new Part(value(part), whole)).toList();
    }

    /** “From 251 to 204 (18.7%)”: the share may be how far it fell, and is not one of the earlier figure. */
    private boolean isEarlier(int figure, int later) {
        return sentence.is(figure - 1, FROM) && sentence.is(later - 1, TO);
    }

    private boolean isPart(int i) {
        return sentence.is(i + 1, '(') && isPercent(i + 2);
    }

    private Optional<Integer> countBefore(int from) {
        return IntStream.iterate(from - 1, i -> i >= 0, i -> i - 1)
                .filter(this::isCount)
                .boxed()
                .findFirst();
    }

    private Optional<Integer> countAfter(int from) {
        int at = from;
        while (sentence.is(at, BEFORE_WHOLE)) {
            at++;
        }
        return Optional.of(at).filter(this::isCount);
    }

    private boolean isShare(int i) {
        return isPercent(i) && isOutsideChanges(i);
    }

    private boolean isOutsideChanges(int i) {
        return changes.stream().noneMatch(change -> change.holds(i));
    }

    private boolean isPercent(int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.get(i) instanceof Number number
                && number.quantity().unit() == Unit.PERCENT
                && number.quantity().value().signum() >= 0
                && !number.quantity().hedged();
    }

    private boolean isCount(int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.get(i) instanceof Number number
                && number.quantity().isCount()
                && isOutsideChanges(i);
    }

    private BigDecimal value(int i) {
        return ((Number) sentence.get(i)).quantity().value();
    }
}
