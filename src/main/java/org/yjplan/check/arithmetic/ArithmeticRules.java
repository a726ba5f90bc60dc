package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class ArithmeticRules {
    private ArithmeticRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return Stream.concat(
                        TotalRules.all().stream(),
                        Stream.of(
                                new ContributionNotGiven(),
                                new TotalLeftOut(),
                                new ShareOfWhole(),
                                new ShareOfPeople(),
                                new AttendedTooOften(),
                                new CascadeGrows(),
                                new CellOfAnotherKind()))
                .toList();
    }
}
