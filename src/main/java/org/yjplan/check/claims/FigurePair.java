package org.yjplan.check.claims;

import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Token.Number;

/**
 * An earlier and a later figure, as in “from 20 to 10”.
 *
 * @param from the earlier one
 * @param to the later one
 * @param first the first token of the sentence that shows them, by its index
 * @param last the last
 */
record FigurePair(Number from, Number to, int first, int last) {
    /** Whether both count the same and are exact. */
    static boolean comparable(Quantity from, Quantity to) {
        return from.unit() == to.unit() && !from.hedged() && !to.hedged();
    }

    /** “20 to 10”. */
    String words() {
        return from.quantity() + " to " + to.quantity();
    }
}
