package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.About;

/** A plan is published after it was approved. */
final class PublishedBeforeApproval implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ534",
            Severity.WARNING,
            "published before it was approved",
            "A plan is submitted, approved and published, and these are three dates: it is often submitted before the "
                    + "council has approved it, but published only afterwards. Correct the dates.");

    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2013-14
              status: draft
              approved: 5 June 2013
              published: %s
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("1 June 2013"), PLAN.formatted("1 July 2013"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        About about = subject.plan().about();
        if (about.published().isPresent()
                && about.approved()
                        .filter(approved -> about.published().get().isBefore(approved))
                        .isPresent()) {
            sink.accept(TYPE.at(subject.places().of(about, "published"), "this is before the plan was approved")
                    .withRelated(subject.places().of(about, "approved"), "when it was approved")
                    .withHelp("correct one of the dates"));
        }
    }
}
