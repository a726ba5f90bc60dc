package org.yjplan.check.arithmetic;

import java.math.BigInteger;
import java.util.Locale;
import org.yjplan.model.Money;

/** Amounts of money as findings show them. */
final class Pounds {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Pounds() {}

    /** “£1,234”, “−£1,234.50”. */
    static String of(Money amount) {
        BigInteger pence = BigInteger.valueOf(amount.pence());
        BigInteger[] parts = pence.abs().divideAndRemainder(HUNDRED);
        String pounds = String.format(Locale.UK, "%,d", parts[0]);
        String rest = parts[1].signum() == 0 ? "" : String.format(Locale.UK, ".%02d", parts[1]);
        return (pence.signum() < 0 ? "−£" : "£") + pounds + rest;
    }
}
