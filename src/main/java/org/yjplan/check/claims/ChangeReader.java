package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;
import org.yjplan.check.text.Unit;

/** Finds the changes that a sentence states. */
final class ChangeReader {
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> OR = Set.of("or");
    private static final Set<String> LINKS = Set.of("of", "by");
    private static final Set<String> BETWEEN = ClaimWords.list("before-change");
    private static final Set<String> ADJECTIVES = ClaimWords.list("adjectives-of-change");
    /** Words that make a verb of what would otherwise be a noun: they drop out, they fall into. */
    private static final Set<String> AFTER_VERBS =
            Set.of("out", "into", "short", "within", "below", "under", "outside");

    private static final Set<String> TO_OR_FROM = Set.of("to", "from");
    private static final Set<String> HEDGES = ClaimWords.list("hedges");
    /** What people call halved or doubled is within a tenth of it. */
    private static final Map<String, ClaimedChange> FACTORS = Map.of(
            "halved", factor(Direction.DOWN, 50, 5),
            "halving", factor(Direction.DOWN, 50, 5),
            "doubled", factor(Direction.UP, 100, 20),
            "doubling", factor(Direction.UP, 100, 20),
            "trebled", factor(Direction.UP, 200, 30),
            "tripled", factor(Direction.UP, 200, 30),
            "quadrupled", factor(Direction.UP, 300, 40));

    private final Sentence sentence;

    private ChangeReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The changes, in order. */
    static List<ClaimedChange> read(Sentence sentence) {
        ChangeReader reader = new ChangeReader(sentence);
        List<ClaimedChange> changes = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            reader.at(i).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<ClaimedChange> at(int i) {
        Token token = sentence.get(i);
        if (token instanceof Number number
                && !number.quantity().hedged()
                && number.quantity().unit() != Unit.TIME) {
            return before(i)
                    .or(() -> after(i))
                    .or(() -> apart(i))
                    .or(() -> signed(i))
                    .map(change -> withSign(change, number.quantity()));
        }
        return token instanceof Word word && FACTORS.containsKey(word.lower()) && !sentence.is(i - 1, HEDGES)
                ? Optional.of(FACTORS.get(word.lower()))
                        .map(change ->
                                new ClaimedChange(change.amount(), change.direction(), Optional.of(word.text()), i, i))
                : Optional.empty();
    }

    /** A change word before the number: a fall of 5%, fell by 5%, fell 5%. */
    private Optional<ClaimedChange> before(int i) {
        int at = i - 1;
        boolean linked = false;
        while (at > 0 && (sentence.is(at, BETWEEN) || sentence.is(at, LINKS))) {
            linked |= sentence.is(at, LINKS);
            at--;
        }
        if (at < 0 || at < i - 5) {
            return Optional.empty();
        }
        Token word = sentence.get(at);
        Optional<Direction> direction = ChangeWords.verb(word);
        if (linked) {
            direction = direction.or(() -> ChangeWords.noun(word));
        }
        int first = at;
        return direction.map(way -> new ClaimedChange(quantity(i), way, Optional.empty(), first, i));
    }

    /** A change word after the number: a 5% fall, 5% lower, 12 fewer. */
    private Optional<ClaimedChange> after(int i) {
        int at = i + 1;
        while (sentence.is(at, ADJECTIVES) && at < i + 3) {
            at++;
        }
        boolean way = sentence.is(at, Set.of("up", "down")) && sentence.is(at + 1, TO_OR_FROM);
        if (at >= sentence.size() || way || sentence.is(at + 1, AFTER_VERBS)) {
            return Optional.empty();
        }
        Token word = sentence.get(at);
        Optional<Direction> direction = ChangeWords.comparative(word);
        if (quantity(i).unit() != Unit.NUMBER) {
            direction = direction.or(() -> ChangeWords.noun(word));
        }
        int last = at;
        return direction.map(which -> new ClaimedChange(quantity(i), which, Optional.empty(), i, last));
    }

    /** A change word separated from the number by its figures: fell from 20 to 10, by half. */
    private Optional<ClaimedChange> apart(int i) {
        boolean alone = sentence.is(i - 1, BY)
                && (sentence.is(i - 2, ',')
                        || sentence.is(i - 2, OR)
                        || i >= 2 && sentence.get(i - 2) instanceof Number);
        return alone
                ? sentence.tokens().subList(0, i).stream()
                        .flatMap(word -> ChangeWords.verb(word).stream())
                        .findFirst()
                        .map(way -> new ClaimedChange(quantity(i), way, Optional.empty(), i - 1, i))
                : Optional.empty();
    }

    /** A separate percentage with its sign: from 20 to 10 (−50%), from 10 to 20, +100%. */
    private Optional<ClaimedChange> signed(int i) {
        boolean plus = sentence.is(i - 1, '+');
        int first = plus ? i - 1 : i;
        boolean isSigned = plus || quantity(i).value().signum() < 0;
        boolean isChange = quantity(i).unit() == Unit.PERCENT || quantity(i).unit() == Unit.POINTS;
        boolean setApart = sentence.is(first - 1, '(') || sentence.is(first - 1, ',');
        return isSigned && isChange && setApart
                ? Optional.of(new ClaimedChange(quantity(i), Direction.UP, Optional.empty(), first, i))
                : Optional.empty();
    }

    private Quantity quantity(int i) {
        return ((Number) sentence.get(i)).quantity();
    }

    /** “A change of −5%” is a fall. */
    private static ClaimedChange withSign(ClaimedChange change, Quantity quantity) {
        if (quantity.value().signum() >= 0) {
            return change;
        }
        Quantity amount = Quantity.of(quantity.value().negate(), quantity.unit());
        return new ClaimedChange(amount, Direction.DOWN, change.factor(), change.first(), change.last());
    }

    private static ClaimedChange factor(Direction direction, int percent, int give) {
        BigDecimal value = BigDecimal.valueOf(percent);
        BigDecimal by = BigDecimal.valueOf(give);
        Interval range = new Interval(value.subtract(by), value.add(by));
        return new ClaimedChange(new Quantity(value, Unit.PERCENT, range, false), direction, Optional.empty(), 0, 0);
    }
}
