package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.check.text.Token.Word;
import org.yjplan.model.Indicator;

/**
 * A figure that a sentence gives for the whole of what an indicator counts: “there were 303 first-time entrants”, “the rate of
 * reoffending was 31.5%”. A figure that the words narrow, as in “30 first-time entrants from Taunton”, is not one.
 *
 * @param number the figure
 * @param indicators the indicators that it may describe, at least one
 */
record IndicatorFigure(Number number, List<Indicator> indicators) {
    /** How far after a number the name of what it counts may be. */
    private static final int REACH = 5;

    /** Words that make a number that of a part: of whom 30; a further 30. */
    private static final Set<String> PART = ClaimWords.list("parts");

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> IN = Set.of("in", "during", "for", "the");
    /** Words that may follow the name of a whole. */
    private static final Set<String> THEN = Set.of("compared", "against", "down", "up", "this", "last", "than");
    /** Words that join a name to its figure. */
    private static final Set<String> IS = ClaimWords.list("is");

    /** Copies the list. */
    IndicatorFigure {
        indicators = List.copyOf(indicators);
    }

    /** The figures of a sentence. */
    static List<IndicatorFigure> in(Sentence sentence, NamedIndicators measures) {
        List<IndicatorFigure> figures = new ArrayList<>();
        // “Of the 200, 30 were first-time entrants” counts a part of others.
        if (sentence.is(0, OF) || sentence.is(1, OF)) {
            return figures;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Number number && !number.quantity().hedged()) {
                List<Indicator> after = number.quantity().isCount() ? namedAfter(sentence, i, measures) : List.of();
                List<Indicator> named = after.isEmpty() ? namedBefore(sentence, i, measures) : after;
                if (!named.isEmpty()) {
                    figures.add(new IndicatorFigure(number, named));
                }
            }
        }
        return figures;
    }

    /** The indicators whose name follows, with nothing after it that narrows it. */
    private static List<Indicator> namedAfter(Sentence sentence, int number, NamedIndicators measures) {
        if (sentence.is(number - 1, PART) || sentence.is(number + 1, OF)) {
            return List.of();
        }
        for (int end = number + 2; end <= Math.min(sentence.size(), number + 1 + REACH); end++) {
            if (!(sentence.get(end - 1) instanceof Word)) {
                return List.of();
            }
            List<Indicator> named = measures.named(sentence.tokens().subList(number + 1, end));
            if (!named.isEmpty()) {
                return endsAt(sentence, end) ? named : List.of();
            }
        }
        return List.of();
    }

    private static boolean endsAt(Sentence sentence, int at) {
        int next = at;
        while (sentence.is(next, IN)) {
            next++;
        }
        boolean time = next < sentence.size() && sentence.get(next) instanceof Time;
        return at >= sentence.size() || time || sentence.get(at) instanceof Mark || sentence.is(at, THEN);
    }

    /** The indicators whose name is all that the clause before says: the rate of reoffending in 2011–12 was. */
    private static List<Indicator> namedBefore(Sentence sentence, int number, NamedIndicators measures) {
        int end = number;
        while (sentence.is(end - 1, IS)) {
            end--;
        }
        int start = end;
        while (start > 0 && !(sentence.get(start - 1) instanceof Mark)) {
            start--;
        }
        List<Token> words = sentence.tokens().subList(start, end);
        boolean plain = words.stream().noneMatch(Number.class::isInstance);
        return plain && end < number && endsAt(sentence, number + 1) ? measures.called(words) : List.of();
    }
}
