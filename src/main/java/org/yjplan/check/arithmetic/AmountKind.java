package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.yjplan.model.Money;

/** The kind of amounts in a total. Numbers are stored in hundredths, as pounds are in pence. */
enum AmountKind {
    /** Pounds. */
    POUNDS {
        @Override
        String words(Money amount) {
            return Pounds.of(amount);
        }
    },
    /** Plain numbers. */
    NUMBERS {
        @Override
        String words(Money amount) {
            String words = Pounds.of(amount).replace("£", "");
            return words.contains(".") && words.endsWith("0") ? words.substring(0, words.length() - 1) : words;
        }
    };

    /** An amount in words of a finding. */
    abstract String words(Money amount);

    /** A number in hundredths; empty if it is finer than that. */
    static Optional<Money> ofNumber(BigDecimal number) {
        try {
            return Optional.of(new Money(number.movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact()));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }
}
