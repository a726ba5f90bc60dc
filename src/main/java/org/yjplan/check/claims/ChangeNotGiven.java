package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;

/** A change that a sentence states agrees with the two figures that it states. */
final class ChangeNotGiven extends Rule {
    private static final String SECTION = """
            sections:
              - id: custody
                title: Use of custody
                text: |
                  The use of custody fell by %s,
                  from 3.3%% to 2.3%%.
            """;

    ChangeNotGiven() {
        super(
                "YJ401",
                "a change that does not match its own figures",
                "The sentence says how far something rose or fell, and gives the two figures, but they do not agree, "
                        + "however they were rounded. Often the change is that of another figure: a number fell by "
                        + "half, say, but the two figures are percentages. Correct what is wrong, or say what the "
                        + "change is of.",
                SECTION.formatted("50%"),
                SECTION.formatted("30%"));
    }

    @Override
    public void check(CheckContext context) {
        Statements.of(context)
                .judge(Verdict.ANOTHER, (statement, change, pair) -> context.report(finding(statement, change, pair)));
    }

    private Diagnostic finding(Statement statement, ClaimedChange change, FigurePair pair) {
        return at(
                        statement.location(change),
                        "%s is %s, not %s".formatted(pair.words(), actual(change, pair), change.words()))
                .withRelated(statement.prose().location(pair.from()), "the first figure")
                .withRelated(statement.prose().location(pair.to()), "the second")
                .withHelp("correct the change or the figures, or say what the change is of");
    }

    /** The change of two figures, in the unit and to the decimal places of the claim. */
    static String actual(ClaimedChange change, FigurePair pair) {
        return actual(change, pair.from().quantity(), pair.to().quantity());
    }

    /** The change of two quantities, in the unit and to the decimal places of the claim. */
    static String actual(ClaimedChange change, Quantity from, Quantity to) {
        BigDecimal difference = to.value().subtract(from.value());
        if (difference.signum() == 0) {
            return "no change";
        }
        int locations = Math.max(0, change.amount().value().scale());
        Quantity amount = change.amount().unit() == Unit.PERCENT
                ? Quantity.of(
                        difference.abs().movePointRight(2).divide(from.value(), locations, RoundingMode.HALF_UP),
                        Unit.PERCENT)
                : Quantity.of(difference.abs(), change.amount().unit());
        return "%s of %s"
                .formatted(ClaimedChange.named(difference.signum() < 0 ? Direction.DOWN : Direction.UP), amount);
    }
}
