package org.yjplan.scaffold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.FundingLine;
import org.yjplan.model.Grant;
import org.yjplan.model.GrantLine;
import org.yjplan.model.Payer;

/** Last year's money as this year's to compare with: who paid and for what stays, what they paid is the year before. */
final class NextBudget {
    private NextBudget() {}

    static Budget of(Budget last) {
        return new Budget(
                last.period().after(),
                last.kinds(),
                last.contributions().stream().map(NextBudget::contribution).toList(),
                last.additional().stream().map(NextBudget::line).toList(),
                Optional.empty(),
                Optional.empty());
    }

    static Grant of(Grant last) {
        return new Grant(
                last.name(),
                last.from(),
                last.period().after(),
                Optional.empty(),
                last.lines().stream()
                        .map(line -> new GrantLine(line.activity(), line.outcome(), Optional.empty()))
                        .toList());
    }

    private static Contribution contribution(Contribution last) {
        return new Contribution(
                last.agency(),
                last.partner(),
                Map.of(),
                Map.of(),
                last.payers().stream()
                        .map(payer -> new Payer(payer.name(), Map.of()))
                        .toList(),
                Optional.empty(),
                last.sum());
    }

    private static FundingLine line(FundingLine last) {
        List<FundingLine> parts = last.parts().stream().map(NextBudget::line).toList();
        return new FundingLine(last.name(), Optional.empty(), parts);
    }
}
