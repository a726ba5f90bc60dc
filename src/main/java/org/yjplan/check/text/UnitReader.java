package org.yjplan.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** Joins numbers with the words and signs after them that say what they count. For one passage. */
final class UnitReader {
    private static final Map<String, Integer> ZEROES =
            Map.of("hundred", 2, "k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9);
    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "month", "months", "months'", "year", "years", "years'", "minutes");
    private static final Set<String> POINTS = Set.of("point", "points");
    private static final Set<String> SHORT_POINTS = Set.of("pp", "pps", "ppt", "ppts");

    /** What may follow a number without a space. */
    static final Set<String> SUFFIXES = Set.of("k", "m", "bn", "pp", "pps", "ppt", "ppts");

    private final List<Token> tokens;
    private int at;

    private UnitReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> read(List<Token> tokens) {
        UnitReader reader = new UnitReader(tokens);
        List<Token> result = new ArrayList<>();
        while (reader.at < tokens.size()) {
            Token token = tokens.get(reader.at++);
            result.add(token instanceof Number number ? reader.join(number) : token);
        }
        return result;
    }

    private Number join(Number number) {
        Quantity scaled = scale(number.quantity());
        Quantity quantity = scaled.unit() == Unit.NUMBER ? count(scaled) : scaled;
        return new Number(quantity, number.start(), tokens.get(at - 1).end(), number.by());
    }

    /** 310k, 1.2 million. */
    private Quantity scale(Quantity quantity) {
        if (at < tokens.size() && tokens.get(at) instanceof Word word && ZEROES.containsKey(word.lower())) {
            at++;
            int zeroes = ZEROES.get(word.lower());
            return new Quantity(
                    quantity.value().movePointRight(zeroes).setScale(0, RoundingMode.HALF_UP),
                    quantity.unit(),
                    Interval.rounded(quantity.value()).times(Interval.exactly(BigDecimal.TEN.pow(zeroes))),
                    false);
        }
        return quantity;
    }

    private Quantity count(Quantity quantity) {
        if (takes('%') || takes(Set.of("percent", "pct")) || takesBoth("per", Set.of("cent"))) {
            boolean points = takes(POINTS) || takesBoth("percentage", POINTS);
            return quantity.in(points ? Unit.POINTS : Unit.PERCENT);
        }
        if (takes(SHORT_POINTS) || takesBoth("percentage", POINTS)) {
            return quantity.in(Unit.POINTS);
        }
        return at < tokens.size() && tokens.get(at).is(TIMES) ? quantity.in(Unit.TIME) : quantity;
    }

    private boolean takes(char sign) {
        return step(at < tokens.size() && tokens.get(at).is(sign), 1);
    }

    private boolean takes(Set<String> words) {
        return step(at < tokens.size() && tokens.get(at).is(words), 1);
    }

    private boolean takesBoth(String first, Set<String> second) {
        return step(
                at + 1 < tokens.size()
                        && tokens.get(at).is(Set.of(first))
                        && tokens.get(at + 1).is(second),
                2);
    }

    private boolean step(boolean matches, int by) {
        at += matches ? by : 0;
        return matches;
    }
}
