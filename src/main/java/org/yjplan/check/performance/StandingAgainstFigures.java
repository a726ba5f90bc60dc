package org.yjplan.check.performance;

import static org.yjplan.check.rule.ExampleParts.indicator;

import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Indicator;
import org.yjplan.model.Rating;
import org.yjplan.model.Standing;

/** The colour of an indicator agrees with its latest value and its targets. */
final class StandingAgainstFigures extends Rule {
    private static final String PLAN = indicator(
            "targets: [{ value: 5%% }]",
            "values: [{ period: 2012-13, value: %s }]", "standing: { rating: green, words: better than the target }");

    StandingAgainstFigures() {
        super(
                "YJ651",
                "the colour contradicts the figures",
                "An indicator is marked green, but its latest value misses all of its targets; or it is marked red, "
                        + "but the value meets all of them. The plan says which way is better, and how to read a "
                        + "target. Correct the colour, the value or the target.",
                PLAN.formatted("5.1%"),
                PLAN.formatted("4.9%"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().performance().ifPresent(performance -> performance
                .indicators()
                .forEach(indicator -> indicator.standing().ifPresent(standing -> check(indicator, standing, context))));
    }

    private void check(Indicator indicator, Standing standing, CheckContext context) {
        Set<Boolean> kept = indicator.targets().stream()
                .flatMap(target -> TargetCheck.isMet(indicator, target).stream())
                .collect(Collectors.toSet());
        boolean green = standing.rating() == Rating.GREEN && kept.equals(Set.of(false));
        boolean red = standing.rating() == Rating.RED && kept.equals(Set.of(true));
        if (green || red) {
            context.report(at(
                            context.locations().of(standing, "rating"),
                            "“%s” is %s, but its latest value %s"
                                    .formatted(
                                            indicator.name(),
                                            green ? "green" : "red",
                                            green ? "misses its target" : "meets its target"))
                    .withRelated(
                            context.locations()
                                    .of(
                                            indicator
                                                    .values()
                                                    .get(indicator.values().size() - 1),
                                            "value"),
                            "the latest value")
                    .withRelated(context.locations().of(indicator.targets().get(0)), "the target")
                    .withHelp("correct the colour, the value or the target"));
        }
    }
}
