package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * The numbers that a printed number may stand for, both ends included. All arithmetic is exact.
 *
 * @param least the least of them
 * @param most the greatest of them
 */
public record Interval(BigDecimal least, BigDecimal most) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Checks that the ends are in order. */
    public Interval {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
    }

    /** Only this number. */
    public static Interval exactly(BigDecimal number) {
        return new Interval(number, number);
    }

    /** All numbers printed as this one when rounded to its decimal places, whichever way halves are rounded. */
    public static Interval rounded(BigDecimal number) {
        BigDecimal half = HALF.movePointLeft(number.scale());
        return new Interval(number.subtract(half), number.add(half));
    }

    /** The sums of a number of each. */
    public Interval plus(Interval other) {
        return new Interval(least.add(other.least), most.add(other.most));
    }

    /** The differences of a number of each. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** The products of a number of each. */
    public Interval times(Interval other) {
        List<BigDecimal> corners = List.of(
                least.multiply(other.least),
                least.multiply(other.most),
                most.multiply(other.least),
                most.multiply(other.most));
        return new Interval(Collections.min(corners), Collections.max(corners));
    }

    /** The same numbers with the other sign. */
    public Interval negate() {
        return new Interval(most.negate(), least.negate());
    }

    /** Whether some number is in both. */
    public boolean meets(Interval other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    /** Whether every number of this is less than every number of the other. */
    public boolean isBelow(Interval other) {
        return most.compareTo(other.least) < 0;
    }
}
