package org.yjplan.check.dates;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Milestone;
import org.yjplan.model.SignOff;
import org.yjplan.model.TargetDate;
import org.yjplan.model.Version;

/** What is marked as done was done by the day on which the plan is checked. */
final class DoneInFuture extends Rule {
    private static final String PLAN = """
            history:
              - { version: "0.1", date: 2 March 2013, change: First draft. }
              - { version: "0.2", date: %s, change: Draft for the board. }
            """;

    DoneInFuture() {
        super(
                "YJ505",
                "done on a date in the future",
                "An action was completed, a version made or the plan signed on a date after the day on which the plan "
                        + "is checked. The year may be mistyped, or a date that is only planned was given as done. "
                        + "Correct it, or give it under “by”.",
                PLAN.formatted("12 March 2031"),
                PLAN.formatted("12 March 2013"));
    }

    @Override
    public void check(CheckContext context) {
        for (Version version : context.plan().history()) {
            require(version.date(), version, "date", context);
        }
        for (SignOff signOff : context.plan().signoffs()) {
            signOff.signed()
                    .filter(signed -> signed.isAfter(context.today()))
                    .ifPresent(signed -> report(signOff, "signed", context));
        }
        for (Record owner : context.records()) {
            if (owner instanceof Milestone milestone) {
                require(milestone.completed(), milestone, "completed", context);
            }
        }
    }

    private void require(Optional<TargetDate> done, Record owner, String component, CheckContext context) {
        done.filter(date -> date.first().isAfter(context.today())).ifPresent(date -> report(owner, component, context));
    }

    private void report(Record owner, String component, CheckContext context) {
        context.report(at(
                        context.locations().of(owner, component),
                        "this is marked as done, but the date is in the " + "future")
                .withHelp("correct the date, or leave it out until then"));
    }
}
