package org.yjplan.check.action;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class ActionRules {
    private ActionRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ActionOverdue(), new ActionWithoutLead(), new DuplicateActionRef(), new RatingWithoutMeaning());
    }
}
