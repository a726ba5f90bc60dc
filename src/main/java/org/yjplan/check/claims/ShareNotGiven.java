package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Unit;

/** A share that a sentence states agrees with the figures that it states. */
final class ShareNotGiven extends Rule {
    private static final String SECTION = """
            sections:
              - id: screening
                title: Screening
                text: |
                  Of the 49 young people who were invited,
                  21 (%s) came.
            """;

    ShareNotGiven() {
        super(
                "YJ404",
                "a share that does not match its own figures",
                "The sentence gives a part, the whole and the share, but they do not agree, however the share was "
                        + "rounded. Correct what is wrong, or say what the share is of.",
                SECTION.formatted("51%"),
                SECTION.formatted("43%"));
    }

    @Override
    public void check(CheckContext context) {
        for (Statement statement : Statements.of(context).all()) {
            for (ShareClaim claim : ShareReader.read(statement.sentence(), statement.changes())) {
                if (claim.isWrong()) {
                    context.report(at(statement.prose().location(claim.percent()), message(claim))
                            .withHelp("correct the share or the figures, or say what the share is of"));
                }
            }
        }
    }

    private static String message(ShareClaim claim) {
        ShareClaim.Part part = claim.parts().get(0);
        BigDecimal share = part.part()
                .movePointRight(2)
                .divide(
                        part.whole(),
                        Math.max(0, claim.percent().quantity().value().scale()),
                        RoundingMode.HALF_UP);
        return "%s of %s is %s%%, not %s"
                .formatted(
                        Quantity.of(part.part(), Unit.NUMBER),
                        Quantity.of(part.whole(), Unit.NUMBER),
                        share.toPlainString(),
                        claim.percent().quantity());
    }
}
