package org.yjplan.check.statute;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class StatuteRules {
    private StatuteRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new HeadingMissing(),
                new HeadingsInOrder(),
                new StatutoryPartners(),
                new BothLimbs(),
                new IndicatorMissing(),
                new SubmittedLate(),
                new PartnerWithoutContribution(),
                new PartnerNotConsulted(),
                new PartnerDoesNotSign());
    }
}
