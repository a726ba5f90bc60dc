package org.yjplan.check.performance;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Indicator;
import org.yjplan.model.Rating;
import org.yjplan.model.Standing;
import org.yjplan.source.SourceMap;

/** The colour of an indicator agrees with its newest value and its targets. */
final class StandingAgainstFigures implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ651",
            Severity.WARNING,
            "the colour contradicts the figures",
            "An indicator is marked green, and its newest value misses every one of its targets; or it is marked red, "
                    + "and the value keeps all of them. Which way is better, and how a target is meant, is as the plan says. "
                    + "Correct the colour, the value or the target.");

    private static final String PLAN = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: lower
                  targets: [{ value: 5%% }]
                  values: [{ period: 2012-13, value: %s }]
                  standing: { rating: green, words: better than the target }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("5.1%"), PLAN.formatted("4.9%"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan()
                .performance()
                .ifPresent(performance -> performance.indicators().forEach(indicator -> indicator
                        .standing()
                        .ifPresent(standing -> check(indicator, standing, subject.places(), sink))));
    }

    private static void check(Indicator indicator, Standing standing, SourceMap places, Consumer<Diagnostic> sink) {
        Set<Boolean> kept = indicator.targets().stream()
                .flatMap(target -> TargetCheck.isMet(indicator, target).stream())
                .collect(Collectors.toSet());
        boolean green = standing.rating() == Rating.GREEN && kept.equals(Set.of(false));
        boolean red = standing.rating() == Rating.RED && kept.equals(Set.of(true));
        if (green || red) {
            sink.accept(TYPE.at(
                            places.of(standing, "rating"),
                            "“%s” is %s, but its newest value %s"
                                    .formatted(
                                            indicator.name(),
                                            green ? "green" : "red",
                                            green ? "misses its target" : "keeps its target"))
                    .withRelated(
                            places.of(indicator.values().get(indicator.values().size() - 1), "value"),
                            "the newest value")
                    .withRelated(places.of(indicator.targets().get(0)), "the target")
                    .withHelp("correct the colour, the value or the target"));
        }
    }
}
