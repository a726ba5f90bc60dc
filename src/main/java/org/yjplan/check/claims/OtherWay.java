package org.yjplan.check.claims;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What is said to have fallen did not rise, by the same sentence's figures. */
final class OtherWay implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ403",
            Severity.WARNING,
            "a fall that is a rise",
            "The sentence says that something fell, and its figures rise, or the other way about. Perhaps the two figures "
                    + "stand in the wrong order. Correct the word or the figures.");

    private static final String SECTION = """
            sections:
              - id: entrants
                title: First-time entrants
                text: |
                  The number of first-time entrants
                  went from %s, a reduction of 20%%.
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(SECTION.formatted("400 to 500"), SECTION.formatted("500 to 400"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Statements.of(subject)
                .judge(Verdict.OPPOSITE, (statement, change, pair) -> sink.accept(finding(statement, change, pair)));
    }

    private static Diagnostic finding(Statement statement, Change change, Pair pair) {
        return TYPE.at(
                        statement.place(change),
                        "%s is %s, not %s".formatted(pair.words(), ChangeNotGiven.actual(change, pair), change.words()))
                .withRelated(statement.written().place(pair.from()), "the first figure")
                .withRelated(statement.written().place(pair.to()), "the second")
                .withHelp("correct the word, or the order of the figures");
    }
}
