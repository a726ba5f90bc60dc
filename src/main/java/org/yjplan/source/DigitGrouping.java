package org.yjplan.source;

import java.util.Optional;
import org.yjplan.language.Numbers;

/** Puts commas where they belong, in a number with only one possible meaning: {@code £1010,971}. */
final class DigitGrouping {
    private static final int GROUP = 3;

    private DigitGrouping() {}

    /**
     * The number with a comma before every third digit.
     *
     * @return empty if it is not a number, needs no comma, or has a group of fewer or more than three digits after a comma,
     *     in which a digit may be missing
     */
    static Optional<String> of(String written) {
        int start = 0;
        while (start < written.length() && (written.charAt(start) == '£' || Numeral.isMinus(written.charAt(start)))) {
            start++;
        }
        int end = written.endsWith("%") ? written.length() - 1 : written.length();
        if (start >= end) {
            return Optional.empty();
        }
        String number = written.substring(start, end);
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        String[] groups = number.substring(0, point).split(",", -1);
        if (groups.length < 2 || groups[0].length() <= GROUP) {
            return Optional.empty();
        }
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != GROUP) {
                return Optional.empty();
            }
        }
        Numeral digits = Numeral.readUnsigned(number.replace(",", ""));
        return digits.fault().isPresent()
                ? Optional.empty()
                : Optional.of(written.substring(0, start) + Numbers.grouped(digits.value()) + written.substring(end));
    }
}
