package org.yjplan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exact amount of pounds sterling.
 *
 * @param pence the amount in pence; negative for a reduction
 */
public record Money(long pence) implements Comparable<Money> {
    /** Zero. */
    public static final Money ZERO = new Money(0);

    /**
     * The sum of two amounts.
     *
     * @throws ArithmeticException if the result is beyond 92,000 million million pounds
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /**
     * How much more this is than another amount.
     *
     * @throws ArithmeticException if the result is beyond 92,000 million million pounds
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** This as a percentage of another amount, to one decimal place; empty if that is zero. */
    public Optional<Figure> shareOf(Money whole) {
        return whole.pence == 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        BigDecimal.valueOf(pence)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(Math.abs(whole.pence)), 1, RoundingMode.HALF_UP),
                        true));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** The sum of some amounts; empty if there are none, because an unknown amount is not zero. */
    public static Optional<Money> sum(Stream<Money> amounts) {
        return amounts.reduce(Money::plus);
    }
}
