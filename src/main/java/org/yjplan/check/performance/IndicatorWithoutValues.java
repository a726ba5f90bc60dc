package org.yjplan.check.performance;

import static org.yjplan.check.rule.ExampleParts.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;

/** Every indicator has a value. */
final class IndicatorWithoutValues extends Rule {
    IndicatorWithoutValues() {
        super(
                "YJ653",
                "an indicator without a value",
                "An indicator is listed without a value: its row of the table is empty. Give its values by period, or "
                        + "remove the indicator. The finding names all indicators without a value.",
                indicator(),
                indicator("values: [{ period: 2011-12, value: 5% }]"));
    }

    @Override
    public void check(CheckContext context) {
        List<Indicator> empty = context.plan().performance().map(Performance::indicators).orElse(List.of()).stream()
                .filter(indicator -> indicator.values().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            String names = empty.stream().map(Indicator::name).collect(Collectors.joining("”, “", "“", "”"));
            context.report(at(
                            context.locations().of(empty.get(0)),
                            names + (empty.size() == 1 ? " has no value yet" : " have no values yet"))
                    .withHelp("add “values”, as in: values: [{ period: 2011-12, value: 5% }]"));
        }
    }
}
