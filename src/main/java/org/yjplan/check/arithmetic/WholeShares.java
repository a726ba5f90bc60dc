package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Which shares one whole number of people or things can be of another. */
public final class WholeShares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WholeShares() {}

    /**
     * Whether k of n is a share, for some whole k, when rounded half up or half down to its decimal places.
     *
     * @param percent the share, 17.4 for 17.4%
     * @param n the whole; at least 0
     */
    public static boolean isShare(BigDecimal percent, int n) {
        if (n == 0) {
            return percent.signum() == 0;
        }
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, percent.scale()));
        // 100 k lies between n (p - half) and n (p + half): is there a multiple of 100 in between?
        BigDecimal number = BigDecimal.valueOf(n);
        BigInteger least = number.multiply(percent.subtract(half))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
        BigInteger most = number.multiply(percent.add(half))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.FLOOR)
                .toBigInteger();
        return least.compareTo(most) <= 0;
    }

    /** Advice on an impossible share: the two nearest to it, as in “35 would be 16.9%, 36 would be 17.4%”. */
    public static String nearest(BigDecimal percent, int n) {
        if (n == 0) {
            return "correct the number, or leave the share out";
        }
        BigDecimal number = BigDecimal.valueOf(n);
        int below = percent.multiply(number)
                .divide(HUNDRED)
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        return "%s would be %s%%, %s would be %s%%"
                .formatted(
                        below, of(below, number, percent.scale()), below + 1, of(below + 1, number, percent.scale()));
    }

    private static String of(int count, BigDecimal number, int scale) {
        return HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(number, Math.max(0, scale), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
