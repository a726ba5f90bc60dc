package org.yjplan.check.structure;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class StructureRules {
    private StructureRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new NothingToBuild(), new PersonWithoutName(), new StillToFillIn());
    }
}
