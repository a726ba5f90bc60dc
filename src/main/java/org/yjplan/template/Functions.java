package org.yjplan.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.model.Indicator;
import org.yjplan.model.IndicatorTable;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskBand;
import org.yjplan.model.RiskMark;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.RiskScale;
import org.yjplan.model.Target;
import org.yjplan.model.Value;

/** The functions that templates can call beside FreeMarker's own. */
final class Functions {
    private final Plan plan;
    private final PlanView view;

    Functions(Plan plan, PlanView view) {
        this.plan = plan;
        this.view = view;
    }

    /** A function over the values behind the views that a template passes. */
    private interface Body {
        Object apply(List<Object> arguments) throws TemplateModelException;
    }

    /** The functions by name. */
    Map<String, TemplateModel> all() {
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        functions.put("person", finder("person", plan.people()));
        functions.put("partner", finder("partner", plan.partners()));
        functions.put("objective", finder("objective", plan.objectives()));
        functions.put("indicator", finder("indicator", indicators()));
        // A component that no insertion placed, but another template included: nothing was chosen.
        functions.put("chosen", (TemplateMethodModelEx) lists -> view.wrap(List.of()));
        functions.put("listed", function("listed", 1, arguments -> Formats.list(strings(arguments.get(0)))));
        functions.put("target", function("target", 1, arguments -> Formats.target(as(Target.class, arguments.get(0)))));
        functions.put("periods", function("periods", 1, arguments -> periods(records(arguments.get(0)))));
        functions.put(
                "valueIn",
                function(
                        "valueIn",
                        2,
                        arguments ->
                                valueIn(as(Indicator.class, arguments.get(0)), as(Period.class, arguments.get(1)))));
        functions.put(
                "targetPeriod", function("targetPeriod", 1, arguments -> targetPeriod(records(arguments.get(0)))));
        functions.put("tableOf", function("tableOf", 1, arguments -> tableOf(as(Record.class, arguments.get(0)))));
        functions.put("score", function("score", 1, arguments -> scale().written(mark(arguments.get(0)))));
        functions.put("band", function("band", 1, arguments -> band(mark(arguments.get(0)))));
        functions.put(
                "runs",
                function("runs", 2, arguments -> runs(records(arguments.get(0)), as(String.class, arguments.get(1)))));
        return functions;
    }

    private List<Indicator> indicators() {
        return plan.performance().map(Performance::indicators).orElse(List.of());
    }

    private RiskScale scale() throws TemplateModelException {
        return plan.risks()
                .map(RiskRegister::scale)
                .orElseThrow(
                        () -> TemplateFault.wrongUse("the plan has no risk register", "ask for “plan.risks” first"));
    }

    /** The marks of a risk before anything is done, or the given ones. */
    private static RiskMark mark(Object risk) throws TemplateModelException {
        return risk instanceof Risk whole ? whole.inherent() : as(RiskMark.class, risk);
    }

    private Optional<RiskBand> band(RiskMark mark) throws TemplateModelException {
        RiskScale scale = scale();
        OptionalInt score = scale.score(mark);
        return score.isPresent() ? scale.band(score.getAsInt()) : Optional.empty();
    }

    private TemplateModel function(String name, int count, Body body) {
        return (TemplateMethodModelEx) models -> {
            if (models.size() != count) {
                throw TemplateFault.wrongUse(
                        "“" + name + "” is given " + models.size() + " values", "it takes " + count);
            }
            List<Object> values = new ArrayList<>();
            for (Object model : models) {
                values.add(value(name, model));
            }
            return view.wrap(body.apply(values));
        };
    }

    private static Object value(String function, Object model) throws TemplateModelException {
        if (model instanceof Viewed viewed) {
            return viewed.value();
        } else if (model instanceof freemarker.template.TemplateScalarModel scalar) {
            return scalar.getAsString();
        } else if (model instanceof freemarker.template.TemplateSequenceModel sequence) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                items.add(value(function, sequence.get(i)));
            }
            return items;
        }
        throw TemplateFault.wrongUse(
                "“" + function + "” is given nothing that the plan holds", "give it a part of the plan");
    }

    private static <T> T as(Class<T> type, Object value) throws TemplateModelException {
        if (!type.isInstance(value)) {
            String wanted = type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
            throw TemplateFault.wrongUse("this is not a " + wanted, "the function takes a " + wanted);
        }
        return type.cast(value);
    }

    private static List<String> strings(Object value) throws TemplateModelException {
        List<String> strings = new ArrayList<>();
        for (Object item : as(List.class, value)) {
            strings.add(as(String.class, item));
        }
        return strings;
    }

    private static List<Record> records(Object value) throws TemplateModelException {
        List<Record> records = new ArrayList<>();
        for (Object item : as(List.class, value)) {
            records.add(as(Record.class, item));
        }
        return records;
    }

    private TemplateModel finder(String kind, List<? extends Record> records) {
        return function(kind, 1, arguments -> {
            String id = as(String.class, arguments.get(0));
            for (int i = 0; i < records.size(); i++) {
                Record record = records.get(i);
                if (view.shapes().of(record).idOf(record).equals(Optional.of(id))) {
                    return view.wrap(record, null, i + 1);
                }
            }
            throw TemplateFault.noneWithId(
                    kind,
                    id,
                    records.stream()
                            .flatMap(r -> view.shapes().of(r).idOf(r).stream())
                            .toList());
        });
    }

    /** The periods of some indicators, each once, in order of time. */
    private static List<Period> periods(List<Record> indicators) throws TemplateModelException {
        List<Period> periods = new ArrayList<>();
        for (Record indicator : indicators) {
            for (Value value : as(Indicator.class, indicator).values()) {
                if (periods.stream().noneMatch(known -> known.covers(value.period()))) {
                    periods.add(value.period());
                }
            }
        }
        periods.sort(Comparator.comparing(Period::first).thenComparing(Period::last));
        return periods;
    }

    /** The one period that all targets of some indicators are for; empty if there are several, or none. */
    private static Optional<Period> targetPeriod(List<Record> indicators) throws TemplateModelException {
        List<Optional<Period>> periods = new ArrayList<>();
        for (Record indicator : indicators) {
            as(Indicator.class, indicator).targets().forEach(target -> periods.add(target.period()));
        }
        return periods.stream().distinct().count() == 1 ? periods.get(0) : Optional.empty();
    }

    /** The indicators that a table of the plan shows; empty for anything else. */
    private Optional<List<Indicator>> tableOf(Record part) throws TemplateModelException {
        if (!(part instanceof IndicatorTable table)) {
            return Optional.empty();
        }
        List<Indicator> shown = new ArrayList<>();
        for (String id : table.indicators()) {
            Optional<Indicator> indicator = indicators().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst();
            shown.add(indicator.orElseThrow(() -> TemplateFault.noneWithId(
                    "indicator", id, indicators().stream().map(Indicator::id).toList())));
        }
        return Optional.of(shown);
    }

    private static Optional<Value> valueIn(Indicator indicator, Period period) {
        return indicator.values().stream()
                .filter(value -> value.period().covers(period))
                .findFirst();
    }

    /** Records in runs of neighbours that say the same in one component. */
    private List<List<Record>> runs(List<Record> records, String component) throws TemplateModelException {
        List<List<Record>> runs = new ArrayList<>();
        Object last = null;
        for (Record record : records) {
            RecordShape shape = view.shapes().of(record);
            if (!shape.has(component)) {
                throw TemplateFault.unknownPart(component, shape);
            }
            Object value = shape.get(record, component);
            if (runs.isEmpty() || !Objects.equals(value, last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(record);
            last = value;
        }
        return runs;
    }
}
