package org.yjplan.scaffold;

import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.FundingLine;
import org.yjplan.model.Grant;
import org.yjplan.model.GrantLine;
import org.yjplan.model.Payer;
import org.yjplan.model.Period;
import org.yjplan.model.RecordBuilder;

/** Last year's money as this year's to compare with: who paid and for what stays, what they paid is the year before. */
final class NextBudget {
    private NextBudget() {}

    static Budget of(Budget last) {
        return RecordBuilder.of(last)
                .change(Budget::period, Period::after)
                .each(Budget::contributions, NextBudget::contribution)
                .each(Budget::additional, NextBudget::line)
                .without(Budget::stated, Budget::change)
                .build();
    }

    static Grant of(Grant last) {
        return RecordBuilder.of(last)
                .change(Grant::period, Period::after)
                .without(Grant::amount)
                .each(
                        Grant::lines,
                        line -> RecordBuilder.of(line).without(GrantLine::cost).build())
                .build();
    }

    private static Contribution contribution(Contribution last) {
        return RecordBuilder.of(last)
                .without(Contribution::amounts, Contribution::inWords, Contribution::total)
                .each(
                        Contribution::payers,
                        payer -> RecordBuilder.of(payer).without(Payer::amounts).build())
                .set(Contribution::previous, last.sum())
                .build();
    }

    private static FundingLine line(FundingLine last) {
        return RecordBuilder.of(last)
                .without(FundingLine::amount)
                .each(FundingLine::parts, NextBudget::line)
                .build();
    }
}
