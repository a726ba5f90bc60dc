package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.List;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Token.Number;

/**
 * A share that a sentence states of figures that it states as well. There may be several figures that it could be of; it
 * is wrong only if it is wrong of each.
 *
 * @param percent the share
 * @param parts the parts and wholes that it could be of, at least one, the likeliest first
 */
record ShareClaim(Number percent, List<Part> parts) {
    /**
     * A part and its whole.
     *
     * @param part so many of them
     * @param whole how many there are
     */
    record Part(BigDecimal part, BigDecimal whole) {
        /** Whether a share of the whole is the part, rounding allowed for. */
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
