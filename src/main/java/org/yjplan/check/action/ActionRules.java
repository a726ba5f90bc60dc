package org.yjplan.check.action;

import java.util.List;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.DiagnosticType;

/** The rules of this package. */
public final class ActionRules {
    /** What is found where an action is late. */
    public static final DiagnosticType OVERDUE = ActionOverdue.TYPE;

    private ActionRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ActionOverdue(), new ActionWithoutLead(), new DuplicateActionRef(), new RatingWithoutMeaning());
    }
}
