package org.yjplan.check.statute;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.About;

/** The plan was submitted by the day that the guidance sets. */
final class SubmittedLate implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ712",
            Severity.WARNING,
            "submitted after the deadline",
            "A plan is submitted by the date that the Secretary of State directs: Crime and Disorder Act 1998, "
                    + "s.40(4). The date under “submitted” is later than the one that the edition of the guidance sets. Correct "
                    + "the date, or say in the plan why it was late.");

    private static final String PLAN = """
            about:
              title: Plan
              authority: Somerset Council
              period: 2019-20
              status: draft
              guidance: "2019"
              submitted: %s
            checks: { off: [YJ701] }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("6 August 2019"), PLAN.formatted("5 August 2019"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        About about = subject.plan().about();
        Edition.of(subject).flatMap(Edition::deadline).ifPresent(deadline -> {
            if (about.submitted().filter(deadline::isBefore).isPresent()) {
                sink.accept(TYPE.at(
                                subject.places().of(about, "submitted"),
                                "this is after %s, the last day for plans by the guidance of %s"
                                        .formatted(
                                                English.date(deadline),
                                                about.guidance().orElseThrow()))
                        .withHelp("correct the date, or accept this with a waiver that says why it was late"));
            }
        });
    }
}
