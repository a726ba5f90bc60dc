package org.yjplan.check.names;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class NameRules {
    private NameRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new NotSpeltOut(), new SpeltTwoWays(), new TermNeverUsed(), new NoSuchPart());
    }
}
