package org.yjplan.check.privacy;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class PrivacyRules {
    private PrivacyRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new ContactDetails(), new SmallCount(), new ChildNamed(), new SmallCountInTable());
    }
}
