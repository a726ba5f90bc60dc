package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Time;
import org.yjplan.model.Period;

/**
 * The two periods that a change is said to be between.
 *
 * @param earlier the period that the change is measured from
 * @param later the period of the change; empty if the sentence does not say
 */
record Comparison(Period earlier, Optional<Period> later) {
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> SINCE = Set.of("since", "on", "than", "against", "over", "with", "to", "from");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> COMPARED = Set.of("compared", "compares", "comparison", "relative");
    private static final Set<String> AND = Set.of("and");
    private static final Set<String> BETWEEN_YEARS = Set.of("between");
    private static final Set<String> BETWEEN = Set.of("in", "the", "year", "for");

    /** The periods of a change in its sentence; empty if it does not say what the change is measured from. */
    static Optional<Comparison> of(ClaimedChange change, Statement statement) {
        Sentence sentence = statement.sentence();
        int next = statement.changes().stream()
                .mapToInt(ClaimedChange::first)
                .filter(first -> first > change.last())
                .min()
                .orElse(sentence.size());
        return bases(sentence, change.last() + 1, next).or(() -> bases(sentence, 0, sentence.size()));
    }

    /** The comparison made among some tokens, if there is exactly one. */
    private static Optional<Comparison> bases(Sentence sentence, int from, int to) {
        List<Comparison> found = IntStream.range(from, to)
                .boxed()
                .flatMap(i -> at(sentence, i).stream())
                .toList();
        return found.stream().map(Comparison::earlier).distinct().count() == 1
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static Optional<Comparison> at(Sentence sentence, int i) {
        if (sentence.is(i, BETWEEN_YEARS)) {
            return sentence.is(i + 2, AND)
                    ? between(sentence, i + 1)
                    : period(sentence, i + 1).flatMap(Comparison::ofYears);
        }
        Optional<Period> earlier = earlier(sentence, i);
        if (sentence.is(i, FROM)) {
            Optional<Period> later = sentence.is(i + 2, TO) ? period(sentence, i + 3) : Optional.empty();
            return later.isPresent() ? earlier.map(period -> new Comparison(period, later)) : Optional.empty();
        }
        return earlier.map(period -> new Comparison(period, other(sentence)));
    }

    private static Optional<Comparison> between(Sentence sentence, int i) {
        Optional<Period> later = period(sentence, i + 2);
        return period(sentence, i).filter(earlier -> later.isPresent()).map(earlier -> new Comparison(earlier, later));
    }

    /** Between 2010 and 2012, which is read as one period: its first year and its last. */
    private static Optional<Comparison> ofYears(Period years) {
        Period first = new Period(years.first(), years.first().plusMonths(11), years.form());
        Period last = new Period(years.last().minusMonths(11), years.last(), years.form());
        boolean apart = years.form() != Period.Form.MONTHS && first.last().isBefore(last.first());
        return apart ? Optional.of(new Comparison(first, Optional.of(last))) : Optional.empty();
    }

    /** The period that a word such as “since” makes the earlier one. */
    private static Optional<Period> earlier(Sentence sentence, int i) {
        if (!sentence.is(i, SINCE) || sentence.is(i, WITH) && !sentence.is(i - 1, COMPARED)) {
            return Optional.empty();
        }
        int at = i + 1;
        while (sentence.is(at, BETWEEN)) {
            at++;
        }
        return period(sentence, at);
    }

    /** The only period of a sentence that is not the earlier one of a comparison. */
    private static Optional<Period> other(Sentence sentence) {
        List<Period> bases = IntStream.range(0, sentence.size())
                .boxed()
                .flatMap(i -> earlier(sentence, i).stream())
                .toList();
        List<Period> others = sentence.all(Time.class)
                .flatMap(time -> time.period().stream())
                .filter(period -> bases.stream().noneMatch(period::covers))
                .distinct()
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static Optional<Period> period(Sentence sentence, int at) {
        return at < sentence.size() && sentence.get(at) instanceof Time time ? time.period() : Optional.empty();
    }
}
