package org.yjplan.check.committee;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class CommitteeRules {
    private CommitteeRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new ExemptByParagraph(), new PartNotPlaced(), new MissingAppendix(), new AppendixMismatch());
    }
}
