package org.yjplan.check.performance;

import static org.yjplan.check.rule.ExampleParts.indicator;

import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Indicator;
import org.yjplan.model.Value;

/** The values of an indicator are in chronological order. */
final class ValuesInOrder extends Rule {
    ValuesInOrder() {
        super(
                "YJ652",
                "values out of order",
                "The values of an indicator are listed oldest first. One of them is for an earlier period than the one "
                        + "before it: the period may be mistyped, or left over from another table. Correct the "
                        + "period, or put the values in order.",
                indicator("values: [{ period: 2011-12, value: 5% }, { period: 2010-11, value: 4% }]"),
                indicator("values: [{ period: 2011-12, value: 5% }, { period: 2012-13, value: 4% }]"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().performance().ifPresent(performance -> {
            for (Indicator indicator : performance.indicators()) {
                check(indicator.values(), context);
                indicator.comparators().forEach(other -> check(other.values(), context));
            }
        });
    }

    private void check(List<Value> values, CheckContext context) {
        for (int i = 1; i < values.size(); i++) {
            Value earlier = values.get(i - 1);
            Value value = values.get(i);
            if (value.period().last().isBefore(earlier.period().first())) {
                context.report(at(
                                context.locations().of(value, "period"),
                                "this period comes before that of the value above it")
                        .withRelated(context.locations().of(earlier, "period"), "the value above it")
                        .withHelp("correct the period, or put the values in order, oldest first"));
            }
        }
    }
}
