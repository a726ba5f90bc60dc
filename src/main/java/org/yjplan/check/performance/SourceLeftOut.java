package org.yjplan.check.performance;

import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;

/** If any indicator says where its figures come from, all of them do. */
final class SourceLeftOut extends Rule {
    private static final String PLAN = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: lower
                  source: Ministry of Justice
                  values: [{ period: 2011-12, value: 5%% }]
                - id: remands
                  name: Remands
                  better: lower
                  %svalues: [{ period: 2011-12, value: 4%% }]
            """;

    SourceLeftOut() {
        super(
                "YJ654",
                Severity.INFO,
                "an indicator without a source",
                "Other indicators of the plan say where their figures come from, but this one does not. Different "
                        + "sources often count differently, and readers who want to check a figure must know where "
                        + "to look. Add its “source”.",
                PLAN.formatted(""),
                PLAN.formatted("source: Local records\n      "));
    }

    @Override
    public void check(CheckContext context) {
        List<Indicator> indicators =
                context.plan().performance().map(Performance::indicators).orElse(List.of());
        if (indicators.stream().allMatch(indicator -> indicator.source().isEmpty())) {
            return;
        }
        for (Indicator indicator : indicators) {
            if (indicator.source().isEmpty()) {
                context.report(at(
                                context.locations().of(indicator, "id"),
                                "“%s” does not say where its figures come from".formatted(indicator.name()))
                        .withHelp("add its “source”"));
            }
        }
    }
}
