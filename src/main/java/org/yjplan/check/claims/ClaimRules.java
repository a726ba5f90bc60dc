package org.yjplan.check.claims;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class ClaimRules {
    private ClaimRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new ChangeNotGiven(),
                new PointsCalledPerCent(),
                new WrongDirection(),
                new ShareNotGiven(),
                new ImpossibleShare(),
                new ContradictsIndicator(),
                new ExceededTarget(),
                new WrongTarget(),
                new ConflictingFigures(),
                new NumberThatIsPercentage(),
                new FigureOfIndicator(),
                new ContradictsBudget());
    }
}
