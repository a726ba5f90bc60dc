package org.yjplan.check.claims;

import java.math.BigDecimal;
import org.yjplan.check.text.Interval;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Unit;

/** What two figures show about a change claimed of them. */
enum Verdict {
    /** The change is right, or rounding can explain the difference. */
    HOLDS,
    /** The percentages differ by that many percentage points, not per cent. */
    POINTS,
    /** The figures went the other way. */
    OPPOSITE,
    /** The change has another size. */
    ANOTHER,
    /** The change is that of something else. */
    UNRELATED;

    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

    /** The verdict of two figures that count the same thing. */
    static Verdict of(ClaimedChange change, Quantity from, Quantity to) {
        boolean judged =
                switch (change.amount().unit()) {
                    case PERCENT ->
                        from.range().least().signum() > 0 && to.range().least().signum() >= 0;
                    case POINTS -> from.unit() == Unit.PERCENT;
                    default -> change.amount().unit() == from.unit();
                };
        if (!judged) {
            return UNRELATED;
        }
        if (holds(change.range(), change, from, to)
                || change.direction() == Direction.EITHER
                        && holds(change.range().negate(), change, from, to)) {
            return HOLDS;
        }
        if (change.amount().unit() == Unit.PERCENT
                && from.unit() == Unit.PERCENT
                && change.factor().isEmpty()
                && differ(change, from, to)) {
            return POINTS;
        }
        boolean opposite = change.direction() == Direction.DOWN && from.range().isBelow(to.range())
                || change.direction() == Direction.UP && to.range().isBelow(from.range());
        return opposite ? OPPOSITE : ANOTHER;
    }

    private static boolean holds(Interval change, ClaimedChange claim, Quantity from, Quantity to) {
        Interval expected = claim.amount().unit() == Unit.PERCENT
                ? from.range().times(ONE.plus(change.times(HUNDREDTH)))
                : from.range().plus(change);
        return expected.meets(to.range());
    }

    private static boolean differ(ClaimedChange change, Quantity from, Quantity to) {
        Interval difference = to.range().minus(from.range());
        return difference.meets(change.range())
                || change.direction() == Direction.EITHER
                        && difference.meets(change.range().negate());
    }
}
