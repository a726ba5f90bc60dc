package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** A share that a sentence states is that of the figures that it states. */
final class ShareNotGiven implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ404",
            Severity.WARNING,
            "a share that its own figures do not give",
            "The sentence gives a part, the whole and the share, and they do not agree, however the share was rounded. "
                    + "Correct what is wrong, or say what the share is of.");

    private static final String SECTION = """
            sections:
              - id: screening
                title: Screening
                text: |
                  Of the 49 young people who were invited,
                  21 (%s) came.
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(SECTION.formatted("51%"), SECTION.formatted("43%"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Statement statement : Statements.of(subject).all()) {
            for (ShareClaim claim : ShareReader.read(statement.sentence(), statement.changes())) {
                if (claim.isWrong()) {
                    sink.accept(TYPE.at(statement.written().place(claim.percent()), message(claim))
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
