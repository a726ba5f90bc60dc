package org.yjplan.check.claims;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;

/** What a sentence says has fallen did not rise by its own figures. */
final class WrongDirection extends Rule {
    private static final String SECTION = """
            sections:
              - id: entrants
                title: First-time entrants
                text: |
                  The number of first-time entrants
                  went from %s, a reduction of 20%%.
            """;

    WrongDirection() {
        super(
                "YJ403",
                "a fall is a rise, or a rise a fall",
                "The sentence says that something fell, but its figures rise, or the other way round. The two figures "
                        + "may be in the wrong order. Correct the word or the figures.",
                SECTION.formatted("400 to 500"),
                SECTION.formatted("500 to 400"));
    }

    @Override
    public void check(CheckContext context) {
        Statements.of(context)
                .judge(Verdict.OPPOSITE, (statement, change, pair) -> context.report(finding(statement, change, pair)));
    }

    private Diagnostic finding(Statement statement, ClaimedChange change, FigurePair pair) {
        return at(
                        statement.location(change),
                        "%s is %s, not %s".formatted(pair.words(), ChangeNotGiven.actual(change, pair), change.words()))
                .withRelated(statement.prose().location(pair.from()), "the first figure")
                .withRelated(statement.prose().location(pair.to()), "the second")
                .withHelp("correct the word, or the order of the figures");
    }
}
