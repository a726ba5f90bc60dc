package org.yjplan.check.register;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class RegisterRules {
    private RegisterRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new MarkOffTheScale(),
                new RiskWithoutOwner(),
                new RiskWithoutControl(),
                new RiskWithoutMark(),
                new DuplicateRiskRef(),
                new PersonNeverUsed(),
                new ResidualAboveInherent(),
                new BandsApart());
    }
}
