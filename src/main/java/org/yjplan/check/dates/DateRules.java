package org.yjplan.check.dates;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class DateRules {
    private DateRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ApprovedWithoutDate(),
                new VersionsInOrder(),
                new SignedBeforeItWasWritten(),
                new BudgetOfAnotherYear(),
                new NoteOfAnotherPeriod(),
                new YearInTitle(),
                new PlanOfAnotherYear(),
                new RouteInOrder(),
                new PublishedBeforeApproval(),
                new ReviewOverdue(),
                new DoneInFuture());
    }
}
