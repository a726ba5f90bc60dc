package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.model.Money;

/** Guesses why a total is wrong, from the commonest typing mistakes in copying figures. */
final class LikelyMistake {
    private LikelyMistake() {}

    /** The likely mistake, as advice; empty if none explains the difference. */
    static Optional<String> in(StatedTotal total) {
        return leftOut(total).or(() -> ofTheTotal(total)).or(() -> ofAnAddend(total));
    }

    /** A part that was left out of the total, or counted twice. */
    private static Optional<String> leftOut(StatedTotal total) {
        long excess = total.excess();
        for (Addend part : total.parts()) {
            if (part.amount().pence() == -excess) {
                return Optional.of(
                        "%s (%s) seems to be left out of the total".formatted(part.name(), total.words(part.amount())));
            }
            if (part.amount().pence() == excess) {
                return Optional.of(
                        "%s (%s) seems to be counted twice".formatted(part.name(), total.words(part.amount())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofTheTotal(StatedTotal total) {
        String wrong = total.words(total.stated());
        String right = total.words(total.sum());
        if (exchanged(total.sum()).contains(total.stated())) {
            return Optional.of("two digits seem to be swapped: %s for %s".formatted(wrong, right));
        }
        if (differences(
                        Long.toString(total.stated().pence()),
                        Long.toString(total.sum().pence()))
                == 1) {
            return Optional.of("one digit seems to be wrong: %s for %s".formatted(wrong, right));
        }
        return Optional.empty();
    }

    /** A swap of two digits in exactly one of the parts that would explain the difference. */
    private static Optional<String> ofAnAddend(StatedTotal total) {
        List<String> slips = new ArrayList<>();
        for (Addend part : total.parts()) {
            for (Money amount : exchanged(part.amount())) {
                if (amount.pence() - part.amount().pence() == total.excess()) {
                    slips.add("two digits of %s seem to be swapped: %s for %s"
                            .formatted(part.name(), total.words(part.amount()), total.words(amount)));
                }
            }
        }
        return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
    }

    /** An amount with each two neighbouring digits swapped. */
    private static List<Money> exchanged(Money amount) {
        List<Money> results = new ArrayList<>();
        char[] digits = Long.toString(amount.pence()).toCharArray();
        for (int i = 0; i + 1 < digits.length; i++) {
            char left = digits[i];
            char right = digits[i + 1];
            if (Character.isDigit(left) && left != right) {
                digits[i] = right;
                digits[i + 1] = left;
                // An amount from the file has at most fifteen digits, so no swap overflows a long.
                results.add(new Money(Long.parseLong(new String(digits))));
                digits[i] = left;
                digits[i + 1] = right;
            }
        }
        return results;
    }

    /** In how many digits two numbers of the same length differ; the largest value if their lengths differ. */
    private static int differences(String a, String b) {
        if (a.length() != b.length()) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
