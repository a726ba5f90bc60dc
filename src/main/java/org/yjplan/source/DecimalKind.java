package org.yjplan.source;

import java.math.BigDecimal;
import org.yjplan.diagnostic.DesignFaults;

/**
 * Sizes and distances: {@code 12}, {@code 12.5}.
 *
 * @param least the least that is allowed
 * @param most the greatest that is allowed
 */
record DecimalKind(int least, int most) implements ScalarKind<BigDecimal> {
    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public boolean hasNought() {
        return least == 0;
    }

    @Override
    public Reading<BigDecimal> read(String text) {
        Numeral numeral = Numeral.read(text);
        String range = "it can be from %d to %d".formatted(least, most);
        if (numeral.fault().isPresent()) {
            return Reading.refuse(DesignFaults.SIZE, numeral.fault().get(), "write the number alone; " + range);
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(least)) < 0) {
            return Reading.refuse(DesignFaults.SIZE, "which is too small", range);
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(most)) > 0) {
            return Reading.refuse(DesignFaults.SIZE, "which is too large", range);
        }
        return Reading.of(numeral.value());
    }
}
