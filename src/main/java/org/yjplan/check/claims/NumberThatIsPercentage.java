package org.yjplan.check.claims;

import java.util.Locale;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;

/** An indicator that is called a number has numbers, and one that is called a share has shares. */
final class NumberThatIsPercentage extends Rule {
    private static final String PLAN = """
            performance:
              indicators:
                - id: remand
                  name: %s young people on secure remand
                  better: lower
                  values: [{ period: 2011-12, value: 7.5%% }]
            """;

    NumberThatIsPercentage() {
        super(
                "YJ410",
                "a number that is a percentage",
                "An indicator is called a number but its values are percentages, or it is called a percentage but they "
                        + "are not. Readers of its table may mistake one for the other. Correct the name, or the "
                        + "values.",
                PLAN.formatted("Number of"),
                PLAN.formatted("Share of"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().performance().map(Performance::indicators).stream()
                .flatMap(indicators -> indicators.stream())
                .filter(indicator -> !indicator.change().orElse(false))
                .forEach(indicator -> {
                    if (starts(indicator, "number of", "no of", "no. of", "count of") && values(indicator, true)) {
                        context.report(
                                finding(context, indicator, "is called a number, but its values are percentages"));
                    } else if (starts(indicator, "percentage of", "% of", "per cent of", "proportion of")
                            && values(indicator, false)) {
                        context.report(finding(context, indicator, "is called a percentage, but its values are not"));
                    }
                });
    }

    private Diagnostic finding(CheckContext context, Indicator indicator, String what) {
        return at(context.locations().of(indicator, "name"), "“%s” %s".formatted(indicator.name(), what))
                .withRelated(context.locations().of(indicator.values().get(0), "value"), "the first value")
                .withHelp("correct the name or the values");
    }

    private static boolean starts(Indicator indicator, String... names) {
        String name = indicator.name().toLowerCase(Locale.ROOT);
        return Stream.of(names).anyMatch(name::startsWith);
    }

    private static boolean values(Indicator indicator, boolean percent) {
        return !indicator.values().isEmpty()
                && indicator.values().stream().allMatch(value -> value.value().percent() == percent);
    }
}
