package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import org.yjplan.check.claims.Measures.Reading;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.model.Indicator;
import org.yjplan.model.Period;

/**
 * What an indicator says of a change.
 *
 * @param from its value in the period that the change is measured against
 * @param to its value in the period that the change is of
 */
record IndicatorChange(Reading from, Reading to) {
    /** How far after a change the words that it is about may stand. */
    private static final int REACH = 8;

    /** What those indicators say that a change is about, as far as they have values for its periods. */
    static List<IndicatorChange> of(Change change, Statement statement, Measures measures) {
        return Comparison.of(change, statement).stream()
                .flatMap(comparison -> indicators(change, statement, measures).stream()
                        .filter(indicator -> !indicator.change().orElse(false))
                        .flatMap(indicator -> of(indicator, comparison, statement).stream()))
                .toList();
    }

    /** Whether it gives the change. */
    Verdict verdict(Change change) {
        if (from.value().value().percent() != to.value().value().percent()) {
            return Verdict.UNRELATED;
        }
        return Verdict.of(
                change,
                Measures.quantity(from.value().value()),
                Measures.quantity(to.value().value()));
    }

    private static Optional<IndicatorChange> of(Indicator indicator, Comparison comparison, Statement statement) {
        Optional<Period> later = comparison.later().or(() -> shown(indicator, statement));
        return Measures.in(indicator, comparison.earlier())
                .flatMap(from -> later.filter(period -> !period.covers(comparison.earlier()))
                        .flatMap(period -> Measures.in(indicator, period))
                        .map(to -> new IndicatorChange(from, to)));
    }

    private static Optional<Period> shown(Indicator indicator, Statement statement) {
        return statement.shown().stream()
                .filter(reading -> reading.indicator() == indicator)
                .map(reading -> reading.value().period())
                .findFirst();
    }

    /** The indicators that are named after the change, else before it, else shown in the sentence that it refers to. */
    private static List<Indicator> indicators(Change change, Statement statement, Measures measures) {
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

    private static List<Token> after(Change change, Statement statement) {
        Sentence sentence = statement.sentence();
        int end = Math.min(sentence.size(), change.last() + 1 + REACH);
        for (Change other : statement.changes()) {
            end = other.first() > change.last() ? Math.min(end, other.first()) : end;
        }
        int to = change.last() + 1;
        while (to < end && !sentence.is(to, ',')) {
            to++;
        }
        return sentence.tokens().subList(change.last() + 1, to);
    }

    private static List<Token> before(Change change, Statement statement) {
        int from = 0;
        for (Change other : statement.changes()) {
            from = other.last() < change.first() ? Math.max(from, other.last() + 1) : from;
        }
        return statement.sentence().tokens().subList(from, change.first());
    }
}
