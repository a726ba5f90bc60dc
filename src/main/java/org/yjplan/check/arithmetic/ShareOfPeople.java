package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Share;

/** A share of the volunteers is that of a whole number of them. */
final class ShareOfPeople implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ307",
            Severity.WARNING,
            "a share that no whole number of people gives",
            "Of so many volunteers, no whole number gives this share, however it is rounded. Either the share or the number is "
                    + "wrong, or the share is of other people, such as those of another day: then say so.");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String VOLUNTEERS = """
            volunteers:
              number: 207
              shares:
                - { name: From minority ethnic groups, value: %s }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(VOLUNTEERS.formatted("17.2%"), VOLUNTEERS.formatted("17.4%"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().volunteers().ifPresent(volunteers -> {
            for (Share share : volunteers.shares()) {
                BigDecimal value = share.value().value();
                if (value.compareTo(HUNDRED) <= 0 && !isShare(value, volunteers.number())) {
                    sink.accept(TYPE.at(
                                    subject.places().of(share, "value"),
                                    "no whole number of %d volunteers is %s%% of them"
                                            .formatted(volunteers.number(), value.toPlainString()))
                            .withRelated(subject.places().of(volunteers, "number"), "their number")
                            .withHelp(nearest(value, volunteers.number())));
                }
            }
        });
    }

    /** Whether k of n is a share, for some whole k, when rounded half up or half down to as many places as are given. */
    static boolean isShare(BigDecimal percent, int n) {
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

    private static String nearest(BigDecimal percent, int n) {
        if (n == 0) {
            return "give their number, or leave the share out";
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
