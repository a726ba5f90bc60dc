package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Share;

/** A share of the volunteers is that of a whole number of them. */
final class ShareOfPeople extends Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String VOLUNTEERS = """
            volunteers:
              number: 207
              shares:
                - { name: From minority ethnic groups, value: %s }
            """;

    ShareOfPeople() {
        super(
                "YJ307",
                "a share that no whole number of people gives",
                "No whole number of the volunteers gives this share, however it is rounded. Either the share or the "
                        + "number is wrong, or the share is of other people, such as those on another date: then say "
                        + "so.",
                VOLUNTEERS.formatted("17.2%"),
                VOLUNTEERS.formatted("17.4%"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().volunteers().ifPresent(volunteers -> {
            for (Share share : volunteers.shares()) {
                BigDecimal value = share.value().value();
                if (value.compareTo(HUNDRED) <= 0 && !WholeShares.isShare(value, volunteers.number())) {
                    context.report(at(
                                    context.locations().of(share, "value"),
                                    "no whole number of %d volunteers is %s%% of them"
                                            .formatted(volunteers.number(), value.toPlainString()))
                            .withRelated(context.locations().of(volunteers, "number"), "their number")
                            .withHelp(WholeShares.nearest(value, volunteers.number())));
                }
            }
        });
    }
}
