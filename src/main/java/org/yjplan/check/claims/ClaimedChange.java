package org.yjplan.check.claims;

import java.util.Optional;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Quantity;

/**
 * What a sentence says about how far something went: “a fall of 5%”, “12 fewer”, “halved”.
 *
 * @param amount how far, without a sign
 * @param direction which way
 * @param factor the word that stands for an amount, such as “halved”
 * @param first its first token in the sentence, by its index
 * @param last its last token
 */
record ClaimedChange(Quantity amount, Direction direction, Optional<String> factor, int first, int last) {
    /** The signed amounts that it may mean. */
    Interval range() {
        return switch (direction) {
            case DOWN -> amount.range().negate();
            case UP, EITHER -> amount.range();
        };
    }

    /** Whether a token of its sentence is part of what states it. */
    boolean holds(int token) {
        return first <= token && token <= last;
    }

    /** The change in words, as in “a fall of 5%”. */
    String words() {
        return factor.map(word -> "“" + word + "”").orElseGet(() -> named(direction) + " of " + amount);
    }

    /** “a fall”, “a rise”. */
    static String named(Direction direction) {
        return switch (direction) {
            case DOWN -> "a fall";
            case UP -> "a rise";
            case EITHER -> "a change";
        };
    }
}
