package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.model.Report;
import org.yjplan.source.SourceMap;

/** The document that is being made, as a template sees it; its {@code report} is the report itself, not an id. */
final class DocumentView implements TemplateHashModel, Viewed {
    private static final String REPORT = "report";

    private final Plan plan;
    private final DocumentSpec spec;
    private final SourceMap locations;
    private final PlanView view;

    DocumentView(Plan plan, DocumentSpec spec, SourceMap locations, PlanView view) {
        this.plan = plan;
        this.spec = spec;
        this.locations = locations;
        this.view = view;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        if (name.equals(REPORT)) {
            Optional<Report> report = plan.report(spec);
            int number = report.map(plan.reports()::indexOf).orElse(-1) + 1;
            return view.wrap(report.orElseThrow(this::noReport), null, number);
        }
        return ((TemplateHashModel) view.wrap(spec)).get(name);
    }

    private TemplateFault noReport() {
        String component = spec.report().isPresent() ? REPORT : "template";
        return TemplateFault.noReport(
                spec, plan.reports().stream().map(Report::id).toList(), locations.of(spec, component));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public DocumentSpec value() {
        return spec;
    }
}
