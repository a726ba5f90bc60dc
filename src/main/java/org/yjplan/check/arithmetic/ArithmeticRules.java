package org.yjplan.check.arithmetic;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class ArithmeticRules {
    private ArithmeticRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new AgencyTotal(),
                new ContributionNotGiven(),
                new KindTotal(),
                new PooledTotal(),
                new AdditionalTotal(),
                new OverallTotal(),
                new TotalLeftOut(),
                new ShareOfWhole(),
                new ShareOfPeople(),
                new TableTotal(),
                new GrantTotal(),
                new AttendedTooOften(),
                new CascadeGrows(),
                new CellOfAnotherKind());
    }
}
