package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.language.Wording;
import org.yjplan.model.Share;
import org.yjplan.model.Volunteers;

/** Shares of the volunteers do not come to more than 100%. */
final class ShareOfWhole extends Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Names of parts that exclude each other. */
    private static final Set<String> GENDERS =
            Set.of("female", "male", "women", "men", "non-binary", "other gender", "gender not stated");

    private static final String VOLUNTEERS = """
            volunteers:
              number: 200
              shares:
                - { name: Female, value: 69%% }
                - { name: Male, value: %s }
            """;

    ShareOfWhole() {
        super(
                "YJ306",
                "shares come to more than 100%",
                "A part is never more than the whole, and parts that exclude each other, such as women and men, come "
                        + "to 100% at most. Differences that rounding can explain are not reported. Correct the "
                        + "shares.",
                VOLUNTEERS.formatted("41%"),
                VOLUNTEERS.formatted("31%"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().volunteers().ifPresent(volunteers -> {
            for (Share share : volunteers.shares()) {
                if (share.value().value().compareTo(HUNDRED) > 0) {
                    context.report(at(
                            context.locations().of(share, "value"),
                            "%s: %s%% is more than the whole"
                                    .formatted(share.name(), plain(share.value().value()))));
                }
            }
            requireGenders(context, volunteers);
        });
    }

    private void requireGenders(CheckContext context, Volunteers volunteers) {
        List<Share> genders = volunteers.shares().stream()
                .filter(share -> GENDERS.contains(share.name().strip().toLowerCase(Locale.ROOT)))
                .filter(share -> share.value().value().compareTo(HUNDRED) <= 0)
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (Share share : genders) {
            sum = sum.add(share.value().value());
            rounding = rounding.add(
                    HALF.movePointLeft(Math.max(0, share.value().value().scale())));
        }
        if (sum.subtract(rounding).compareTo(HUNDRED) > 0) {
            Share first = genders.get(0);
            Share last = genders.get(genders.size() - 1);
            context.report(at(
                            context.locations().of(last, "value"),
                            "%s come to %s%%"
                                    .formatted(
                                            Wording.ENGLISH.list(genders.stream()
                                                    .map(Share::name)
                                                    .toList()),
                                            plain(sum)))
                    .withRelated(context.locations().of(first, "value"), "the first of them"));
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
