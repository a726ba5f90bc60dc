package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yjplan.check.text.Token.Number;

/** Marks numbers that the words around them make approximate. */
final class Hedges {
    private static final Set<String> ROUGHLY = TextWords.list("roughly");
    private static final Set<String> COMPARING = Set.of("more", "less", "fewer", "greater", "higher", "lower");
    private static final Set<String> RATES = TextWords.list("rates");
    private static final Set<String> PEOPLE = TextWords.list("people");

    private Hedges() {}

    static Sentence mark(Sentence sentence) {
        if (!sentence.has(Number.class)) {
            return sentence;
        }
        boolean rate = sentence.has(RATES);
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token instanceof Number number) {
                boolean rounded = rate && number.quantity().unit() == Unit.NUMBER && !sentence.is(i + 1, PEOPLE);
                Quantity quantity = rounded ? number.quantity().rounded() : number.quantity();
                result.add(number.with(isHedged(sentence, i) ? quantity.roughly() : quantity));
            } else {
                result.add(token);
            }
        }
        return new Sentence(result);
    }

    /** Whether the words around an index make the number there approximate. */
    static boolean isHedged(Sentence sentence, int i) {
        boolean than = sentence.is(i - 1, Set.of("than"))
                && sentence.is(i - 2, COMPARING)
                && !(i >= 3 && sentence.get(i - 3) instanceof Number);
        boolean upTo = sentence.is(i - 1, Set.of("to")) && sentence.is(i - 2, Set.of("up")) && !isFrom(sentence, i - 3);
        boolean sign = sentence.is(i - 1, '~') || sentence.is(i - 1, '<') || sentence.is(i - 1, '>');
        boolean plus = sentence.is(i + 1, '+') || sentence.is(i + 1, Set.of("plus"));
        boolean article = sentence.is(i - 1, Set.of("a", "an")) && sentence.is(i - 2, ROUGHLY);
        return sentence.is(i - 1, ROUGHLY) || article || than || upTo || sign || plus;
    }

    /** Whether a range has begun, as in “from 4 in 2017 up to 9”. */
    private static boolean isFrom(Sentence sentence, int last) {
        for (int i = last; i >= Math.max(0, last - 8); i--) {
            if (sentence.is(i, Set.of("from"))) {
                return true;
            }
        }
        return false;
    }
}
