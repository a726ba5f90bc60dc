package org.yjplan.check.performance;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class PerformanceRules {
    private PerformanceRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new StandingAgainstFigures(), new ValuesInOrder(), new IndicatorWithoutValues(), new SourceLeftOut());
    }
}
