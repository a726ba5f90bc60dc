package org.yjplan.check.performance;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;

/** Every indicator has a value. */
final class IndicatorWithoutValues implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ653",
            Severity.WARNING,
            "an indicator without a value",
            "An indicator is listed, and nothing is known of it yet: its row of the table is empty. Give its values by "
                    + "period, or take the indicator out. The finding names all that have none.");

    private static final String PLAN = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: lower
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN, PLAN + "      values: [{ period: 2011-12, value: 5% }]\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        List<Indicator> empty = subject.plan().performance().map(Performance::indicators).orElse(List.of()).stream()
                .filter(indicator -> indicator.values().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            String names = empty.stream().map(Indicator::name).collect(Collectors.joining("”, “", "“", "”"));
            sink.accept(TYPE.at(
                            subject.places().of(empty.get(0)),
                            names + (empty.size() == 1 ? " has no value yet" : " have no values yet"))
                    .withHelp("add “values”, as in: values: [{ period: 2011-12, value: 5% }]"));
        }
    }
}
