package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number in prose.
 *
 * @param value the number as printed, with its decimal places
 * @param unit what it counts
 * @param range what it may stand for, given how it is printed
 * @param hedged whether the words around it say that it is not exact, as in “over 300”
 */
public record Quantity(BigDecimal value, Unit unit, Interval range, boolean hedged) {
    /** A number that is exact if it is a whole count, or else rounded to its last place. */
    public static Quantity of(BigDecimal value, Unit unit) {
        boolean exact = value.scale() <= 0 && unit != Unit.PERCENT && unit != Unit.POINTS;
        return new Quantity(value, unit, exact ? Interval.exactly(value) : Interval.rounded(value), false);
    }

    /** Whether it is a whole number of things. */
    public boolean isCount() {
        return unit == Unit.NUMBER && value.scale() <= 0 && value.signum() >= 0 && !hedged;
    }

    /** The same number in another unit. */
    public Quantity in(Unit other) {
        return of(value, other);
    }

    /** The same number, rounded to its last place. */
    public Quantity rounded() {
        return new Quantity(value, unit, Interval.rounded(value), hedged);
    }

    /** The same number, which is not exact. */
    public Quantity roughly() {
        return new Quantity(value, unit, range, true);
    }

    @Override
    public String toString() {
        String number = String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
        return switch (unit) {
            case PERCENT -> number + "%";
            case POUNDS -> "£" + number;
            case POINTS -> number + (number.equals("1") ? " percentage point" : " percentage points");
            case NUMBER, TIME -> number;
        };
    }
}
