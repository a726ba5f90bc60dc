package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.List;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Token.Number;

/**
 * A share that a sentence states, with the figures that it may be of. There may be several; it is wrong only if it is wrong for
 * each.
 *
 * @param percent the share
 * @param parts the parts and wholes that it may be of, at least one, the likeliest first
 */
record ShareClaim(Number percent, List<Part> parts) {
    /**
     * A part and its whole.
     *
     * @param part how many are in the part
     * @param whole how many there are in total
     */
    record Part(BigDecimal part, BigDecimal whole) {
        /** Whether the part is a share of the whole, allowing for rounding. */
        boolean is(Interval percent) {
            Interval hundredths = Interval.exactly(whole.movePointLeft(2));
            return hundredths.times(percent).meets(Interval.exactly(part));
        }
    }

    /** Copies the list. */
    ShareClaim {
        parts = List.copyOf(parts);
    }

    /** Whether no part and whole give the share. */
    boolean isWrong() {
        return parts.stream().noneMatch(part -> part.is(percent.quantity().range()));
    }
}
