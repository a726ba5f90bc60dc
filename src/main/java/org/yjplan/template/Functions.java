package org.yjplan.template;

import static org.yjplan.template.TemplateFunctionAdapter.as;
import static org.yjplan.template.TemplateFunctionAdapter.list;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Percentage;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordType;
import org.yjplan.model.StaffTable;
import org.yjplan.table.StaffCounts;
import org.yjplan.table.TypedTable;

/** The functions that templates can call beside FreeMarker's own. */
final class Functions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final PlanView view;

    Functions(Plan plan, PlanView view) {
        this.plan = plan;
        this.view = view;
    }

    /** The functions by name. */
    Map<String, TemplateModel> all() {
        TemplateFunctionAdapter calls = new TemplateFunctionAdapter(view);
        Map<String, TemplateModel> functions = new LinkedHashMap<>();
        functions.put("person", calls.finder("person", plan.people()));
        functions.put("partner", calls.finder("partner", plan.partners()));
        functions.put("objective", calls.finder("objective", plan.objectives()));
        functions.put("priority", calls.finder("priority", plan.priorities()));
        // A component that no insertion placed, but another template included: nothing was chosen.
        functions.put("chosen", (TemplateMethodModelEx) lists -> view.wrap(List.of()));
        functions.put(
                "listed", calls.function("listed", 1, given -> view.wording().list(list(String.class, given.get(0)))));
        functions.put(
                "runs",
                calls.function(
                        "runs", 2, given -> runs(list(Record.class, given.get(0)), as(String.class, given.get(1)))));
        functions.put(
                "share",
                calls.function(
                        "share", 2, given -> share(as(Integer.class, given.get(0)), as(Integer.class, given.get(1)))));
        functions.put(
                "counts", calls.function("counts", 1, given -> StaffCounts.of(as(StaffTable.class, given.get(0)))));
        functions.put(
                "rows", calls.function("rows", 1, given -> new TypedTable(as(FreeTable.class, given.get(0))).rows()));
        new IndicatorFunctions(plan, view.wording()).addTo(functions, calls);
        new RiskFunctions(plan).addTo(functions, calls);
        return functions;
    }

    /** A part of a whole, in whole per cent; empty for a part of nothing. */
    private static Optional<Percentage> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(new Percentage(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)));
    }

    /** Records in runs of neighbours that say the same in one component. */
    private List<List<Record>> runs(List<Record> records, String component) throws TemplateModelException {
        List<List<Record>> runs = new ArrayList<>();
        Object last = null;
        for (Record record : records) {
            RecordType<?> type = RecordType.of(record);
            if (!type.names().contains(component)) {
                throw TemplateFault.unknownPart(component, type);
            }
            Object value = type.get(record, component);
            if (runs.isEmpty() || !Objects.equals(value, last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(record);
            last = value;
        }
        return runs;
    }
}
