package org.yjplan.template;

import static org.yjplan.template.TemplateFunctionAdapter.as;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.model.Plan;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskBand;
import org.yjplan.model.RiskMark;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.RiskScale;

/** The functions that make scores out of the marks of risks. */
final class RiskFunctions {
    private final Optional<RiskScale> scale;

    RiskFunctions(Plan plan) {
        this.scale = plan.risks().map(RiskRegister::scale);
    }

    void addTo(Map<String, TemplateModel> functions, TemplateFunctionAdapter calls) {
        functions.put("score", calls.function("score", 1, given -> scale().written(mark(given.get(0)))));
        functions.put("band", calls.function("band", 1, given -> band(mark(given.get(0)))));
    }

    private RiskScale scale() throws TemplateModelException {
        return scale.orElseThrow(
                () -> TemplateFault.wrongUse("the plan has no risk register", "ask for “plan.risks” first"));
    }

    /** The marks of a risk before anything is done, or the given ones. */
    private static RiskMark mark(Object risk) throws TemplateModelException {
        return risk instanceof Risk whole ? whole.inherent() : as(RiskMark.class, risk);
    }

    private Optional<RiskBand> band(RiskMark mark) throws TemplateModelException {
        OptionalInt score = scale().score(mark);
        return score.isPresent() ? scale().band(score.getAsInt()) : Optional.empty();
    }
}
