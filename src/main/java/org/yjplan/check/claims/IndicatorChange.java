package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yjplan.check.claims.NamedIndicators.Reading;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.model.Indicator;
import org.yjplan.model.Period;

/**
 * What an indicator says about a change.
 *
 * @param from its value in the period that the change is measured from
 * @param to its value in the period of the change
 */
record IndicatorChange(Reading from, Reading to) {
    /** How far after a change the words for its subject may be. */
    private static final int REACH = 8;

    /** What the indicators that a change is about say, where they have values for its periods. */
    static List<IndicatorChange> of(ClaimedChange change, Statement statement, NamedIndicators measures) {
        List<IndicatorChange> found = new ArrayList<>();
        Comparison.of(change, statement).ifPresent(comparison -> {
            for (Indicator indicator : indicators(change, statement, measures)) {
                if (!indicator.change().orElse(false)) {
                    NamedIndicators.in(indicator, comparison.earlier())
                            .ifPresent(from -> ends(indicator, comparison, change, statement, measures)
                                    .forEach(to -> found.add(new IndicatorChange(from, to))));
                }
            }
        });
        return found;
    }

    /** Whether it gives the change. */
    Verdict verdict(ClaimedChange change) {
        if (from.value().value().percent() != to.value().value().percent()) {
            return Verdict.UNRELATED;
        }
        return Verdict.of(
                change,
                NamedIndicators.quantity(from.value().value()),
                NamedIndicators.quantity(to.value().value()));
    }

    /**
     * The values that a change may have led to: that of the period stated or shown; if there is none, and nothing narrows the
     * indicator, those of all later periods.
     */
    private static Stream<Reading> ends(
            Indicator indicator,
            Comparison comparison,
            ClaimedChange change,
            Statement statement,
            NamedIndicators measures) {
        Optional<Period> later = comparison.later().or(() -> shown(indicator, statement));
        if (later.isPresent()) {
            return later
                    .filter(period -> !period.covers(comparison.earlier()))
                    .flatMap(period -> NamedIndicators.in(indicator, period))
                    .stream();
        }
        boolean whole = measures.called(before(change, statement)).contains(indicator)
                || measures.called(after(change, statement)).contains(indicator);
        return indicator.values().stream()
                .filter(value -> whole
                        && value.period().first().isAfter(comparison.earlier().last()))
                .map(value -> new Reading(indicator, value));
    }

    private static Optional<Period> shown(Indicator indicator, Statement statement) {
        return statement.shown().stream()
                .filter(reading -> reading.indicator() == indicator)
                .map(reading -> reading.value().period())
                .findFirst();
    }

    /** The indicators named after the change, or else before it, or else shown in the sentence that it refers to. */
    private static List<Indicator> indicators(ClaimedChange change, Statement statement, NamedIndicators measures) {
        List<Indicator> after = measures.named(after(change, statement));
        if (!after.isEmpty()) {
            return after;
        }
        List<Indicator> before = measures.named(before(change, statement));
        if (!before.isEmpty() || !statement.refersBack()) {
            return before;
        }
        return statement.shown().stream().map(Reading::indicator).limit(1).toList();
    }

    private static List<Token> after(ClaimedChange change, Statement statement) {
        Sentence sentence = statement.sentence();
        int end = Math.min(sentence.size(), change.last() + 1 + REACH);
        for (ClaimedChange other : statement.changes()) {
            end = other.first() > change.last() ? Math.min(end, other.first()) : end;
        }
        int to = change.last() + 1;
        while (to < end && !sentence.is(to, ',')) {
            to++;
        }
        return sentence.tokens().subList(change.last() + 1, to);
    }

    private static List<Token> before(ClaimedChange change, Statement statement) {
        int from = 0;
        for (ClaimedChange other : statement.changes()) {
            from = other.last() < change.first() ? Math.max(from, other.last() + 1) : from;
        }
        return statement.sentence().tokens().subList(from, change.first());
    }
}
