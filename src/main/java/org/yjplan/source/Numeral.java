package org.yjplan.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yjplan.language.Numbers;

/**
 * A number as people write it, digits with commas and a decimal point, read exactly.
 *
 * @param value the number, with as many decimal places as were written
 * @param fault a clause that says why it is not a number; empty if it is one
 * @param meant what was most likely meant; only with a fault
 */
record Numeral(BigDecimal value, Optional<String> fault, Optional<String> meant) {
    static final String NO_NUMBER = "which is not a number";

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
    private static final int MAX_WHOLE = 15;
    private static final int MAX_DECIMALS = 9;

    /** Reads a number with an optional sign. */
    static Numeral read(String text) {
        boolean negative = !text.isEmpty() && isMinus(text.charAt(0));
        boolean signed = negative || text.startsWith("+");
        Numeral unsigned = readUnsigned(signed ? text.substring(1) : text);
        return negative ? unsigned.negate() : unsigned;
    }

    /** Reads a number without a sign. */
    static Numeral readUnsigned(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "" : text.substring(point + 1);
        if (!consistsOf(whole, true) || !consistsOf(decimals, false) || whole.isEmpty() && decimals.isEmpty()) {
            return refuse(NO_NUMBER, Optional.empty());
        }
        String digits = whole.replace(",", "");
        if (digits.length() > MAX_WHOLE || decimals.length() > MAX_DECIMALS) {
            return refuse("which has too many digits", Optional.empty());
        }
        if (digits.isEmpty() || point == text.length() - 1) {
            String meant = (digits.isEmpty() ? "0" : whole) + (decimals.isEmpty() ? "" : "." + decimals);
            return refuse("whose point has no digit on one side", Optional.of(meant));
        }
        String clean = digits + (decimals.isEmpty() ? "" : "." + decimals);
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            return refuse("which starts with a 0", Optional.of(Numbers.grouped(new BigDecimal(clean))));
        }
        if (whole.length() != digits.length() && !GROUPED.matcher(whole).matches()) {
            return refuse(
                    "whose commas do not separate groups of three digits",
                    Optional.of(Numbers.grouped(new BigDecimal(clean))));
        }
        return new Numeral(new BigDecimal(clean), Optional.empty(), Optional.empty());
    }

    /** Whether a character is a minus: the hyphen, the minus sign, or the dash that a word processor inserts. */
    static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '–';
    }

    private Numeral negate() {
        return new Numeral(value.negate(), fault, meant.map(text -> "-" + text));
    }

    private static Numeral refuse(String fault, Optional<String> meant) {
        return new Numeral(BigDecimal.ZERO, Optional.of(fault), meant);
    }

    private static boolean consistsOf(String text, boolean commas) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(commas && c == ',' && i > 0)) {
                return false;
            }
        }
        return true;
    }
}
