package org.yjplan.check.dates;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Milestone;
import org.yjplan.model.SignOff;
import org.yjplan.model.TargetDate;
import org.yjplan.model.Version;

/** What is said to be done was done by the day on which the plan is checked. */
final class DoneInFuture implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ505",
            Severity.WARNING,
            "done on a day that is still to come",
            "An action is said to be completed, a version to be made or the plan to be signed, on a day after the one on which "
                    + "the plan is checked. The year may be mistyped, or a date that is only hoped for was given as done. "
                    + "Correct it, or give it under “by”.");

    private static final String PLAN = """
            history:
              - { version: "0.1", date: 2 March 2013, change: First draft. }
              - { version: "0.2", date: %s, change: Draft for the board. }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("12 March 2031"), PLAN.formatted("12 March 2013"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Version version : subject.plan().history()) {
            require(version.date(), version, "date", subject, sink);
        }
        for (SignOff signOff : subject.plan().signoffs()) {
            signOff.signed()
                    .filter(signed -> signed.isAfter(subject.today()))
                    .ifPresent(signed -> report(signOff, "signed", subject, sink));
        }
        for (Record owner : subject.records()) {
            if (owner instanceof Milestone milestone) {
                require(milestone.completed(), milestone, "completed", subject, sink);
            }
        }
    }

    private static void require(
            Optional<TargetDate> done, Record owner, String component, Subject subject, Consumer<Diagnostic> sink) {
        done.filter(date -> date.first().isAfter(subject.today()))
                .ifPresent(date -> report(owner, component, subject, sink));
    }

    private static void report(Record owner, String component, Subject subject, Consumer<Diagnostic> sink) {
        sink.accept(TYPE.at(subject.places().of(owner, component), "this is said to be done, and is still to come")
                .withHelp("correct the date, or leave it out until then"));
    }
}
