package org.yjplan.template;

import static org.yjplan.template.TemplateFunctionAdapter.as;
import static org.yjplan.template.TemplateFunctionAdapter.list;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Wording;
import org.yjplan.model.Indicator;
import org.yjplan.model.IndicatorTable;
import org.yjplan.model.Measured;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Target;
import org.yjplan.model.Value;

/** The functions that put what is measured into tables. */
final class IndicatorFunctions {
    private final Wording wording;
    private final List<Indicator> indicators;

    IndicatorFunctions(Plan plan, Wording wording) {
        this.wording = wording;
        this.indicators = plan.performance().map(Performance::indicators).orElse(List.of());
    }

    void addTo(Map<String, TemplateModel> functions, TemplateFunctionAdapter calls) {
        functions.put("indicator", calls.finder("indicator", indicators));
        functions.put("target", calls.function("target", 1, given -> wording.target(as(Target.class, given.get(0)))));
        functions.put("periods", calls.function("periods", 1, given -> periods(list(Measured.class, given.get(0)))));
        functions.put(
                "valueIn",
                calls.function(
                        "valueIn",
                        2,
                        given -> valueIn(as(Measured.class, given.get(0)), as(Period.class, given.get(1)))));
        functions.put(
                "targetPeriod",
                calls.function("targetPeriod", 1, given -> targetPeriod(list(Indicator.class, given.get(0)))));
        functions.put("tableOf", calls.function("tableOf", 1, given -> tableOf(as(Record.class, given.get(0)))));
    }

    /** The periods of what is measured, each once, in order of time. */
    private static List<Period> periods(List<Measured> series) {
        List<Period> periods = new ArrayList<>();
        for (Measured measured : series) {
            for (Value value : measured.values()) {
                if (periods.stream().noneMatch(known -> known.covers(value.period()))) {
                    periods.add(value.period());
                }
            }
        }
        periods.sort(Comparator.comparing(Period::first).thenComparing(Period::last));
        return periods;
    }

    private static Optional<Value> valueIn(Measured measured, Period period) {
        return measured.values().stream()
                .filter(value -> value.period().covers(period))
                .findFirst();
    }

    /** The one period that all targets of some indicators are for; empty if there are several, or none. */
    private static Optional<Period> targetPeriod(List<Indicator> indicators) {
        List<Optional<Period>> periods = indicators.stream()
                .flatMap(indicator -> indicator.targets().stream())
                .map(Target::period)
                .distinct()
                .toList();
        return periods.size() == 1 ? periods.get(0) : Optional.empty();
    }

    /** The indicators that a table of the plan shows; empty for anything else. */
    private Optional<List<Indicator>> tableOf(Record part) throws TemplateModelException {
        if (!(part instanceof IndicatorTable table)) {
            return Optional.empty();
        }
        List<Indicator> shown = new ArrayList<>();
        for (String id : table.indicators()) {
            Optional<Indicator> indicator = indicators.stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst();
            shown.add(indicator.orElseThrow(() -> TemplateFault.noneWithId(
                    "indicator", id, indicators.stream().map(Indicator::id).toList())));
        }
        return Optional.of(shown);
    }
}
