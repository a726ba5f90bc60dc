package org.yjplan.check.performance;

import java.util.List;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Indicator;
import org.yjplan.model.Value;
import org.yjplan.source.SourceMap;

/** The values of an indicator stand in order of time. */
final class ValuesInOrder implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ652",
            Severity.WARNING,
            "values out of order",
            "The values of an indicator stand oldest first. One of them is for an earlier time than the one before it: "
                    + "its period may be mistyped, or left over from another table. Correct the period, or put the values in "
                    + "order.");

    private static final String PLAN = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: lower
                  values: [{ period: 2011-12, value: 5%% }, { period: %s, value: 4%% }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("2010-11"), PLAN.formatted("2012-13"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().performance().ifPresent(performance -> {
            for (Indicator indicator : performance.indicators()) {
                check(indicator.values(), subject.places(), sink);
                indicator.comparators().forEach(other -> check(other.values(), subject.places(), sink));
            }
        });
    }

    private static void check(List<Value> values, SourceMap places, Consumer<Diagnostic> sink) {
        for (int i = 1; i < values.size(); i++) {
            Value earlier = values.get(i - 1);
            Value value = values.get(i);
            if (value.period().last().isBefore(earlier.period().first())) {
                sink.accept(TYPE.at(places.of(value, "period"), "this period comes before that of the value above it")
                        .withRelated(places.of(earlier, "period"), "the value above it")
                        .withHelp("correct the period, or put the values in order, oldest first"));
            }
        }
    }
}
