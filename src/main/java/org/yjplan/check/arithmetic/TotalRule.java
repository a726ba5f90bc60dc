package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** Stated totals of one sort are the sums of their parts. {@link TotalRules} lists the sorts. */
class TotalRule extends Rule {
    private final Function<CheckContext, List<StatedTotal>> totals;

    /**
     * The rule on one sort of totals.
     *
     * @param example a plan that states one, with {@code %s} for the total
     * @param wrong one that does not add up
     * @param right one that does
     * @param totals finds those of a plan
     */
    TotalRule(
            String id,
            String title,
            String explanation,
            String example,
            String wrong,
            String right,
            Function<CheckContext, List<StatedTotal>> totals) {
        super(id, title, explanation, example.formatted(wrong), example.formatted(right));
        this.totals = totals;
    }

    @Override
    public final void check(CheckContext context) {
        for (StatedTotal total : totals.apply(context)) {
            if (!total.holds()) {
                context.report(total.finding(type(), suspect(total, context)));
            }
        }
    }

    /** The part of a wrong total that seems to be wrong, if something else in the plan shows it. */
    Optional<Addend> suspect(StatedTotal total, CheckContext context) {
        return Optional.empty();
    }
}
