package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.About;
import org.yjplan.model.Status;

/** A plan that is approved says when it was. */
final class ApprovedWithoutDate implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ501",
            Severity.WARNING,
            "approved without a date",
            "The plan is said to be approved, and not when. Submitted, approved and published are three dates, "
                    + "and readers ask for this one. Add “approved” to “about”.");

    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2013-14
              status: approved
            """;

    /** What an approved plan has besides. */
    private static final String REST = """
            services: [{ id: court, name: Court team, functions: [Reports to the courts] }]
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions: [{ agency: Police, amounts: { staffing: £91847 } }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN + REST, PLAN + "  approved: 5 March 2013\n" + REST);
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        About about = subject.plan().about();
        if (about.status() == Status.APPROVED && about.approved().isEmpty()) {
            sink.accept(TYPE.at(subject.places().of(about, "status"), "the plan is approved, but does not say when")
                    .withHelp("add “approved” to “about”, as in approved: 5 March 2020"));
        }
    }
}
