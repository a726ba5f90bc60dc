package org.yjplan.check.structure;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Plan;

/** A plan has something that a document can be made of. */
final class NothingToBuild implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ140",
            Severity.ERROR,
            "the plan holds nothing to build",
            "A document is made of the sections of a plan, of its action plan, or of a report. This plan has none of them, so "
                    + "that its document would be a title page and nothing more. Add “sections”, “action-plan” or “reports”.");

    private static final String ABOUT =
            "about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }\n";

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(ABOUT + "sections: []\n", ABOUT + "sections: [{ id: role, title: Role and purpose }]\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Plan plan = subject.plan();
        if (plan.sections().isEmpty()
                && plan.reports().isEmpty()
                && plan.actionPlan().isEmpty()) {
            sink.accept(TYPE.at(
                            subject.places().of(plan, "sections"),
                            "the plan has no sections, no reports and no action plan")
                    .withHelp("add “sections”: the order, titles and prose of the strategic plan"));
        }
    }
}
