package org.yjplan.check.claims;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** The difference between two percentages is in percentage points. */
final class PointsCalledPerCent implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ402",
            Severity.WARNING,
            "percentage points called per cent",
            "The difference between two percentages is so many percentage points. From 40% to 20% is a fall of 20 percentage "
                    + "points, but of 50 per cent. Say “percentage points”, or give the change in per cent.");

    private static final String SECTION = """
            sections:
              - id: reoffending
                title: Reoffending
                text: |
                  There was a reduction of 22.7%s
                  from 40%% to 17.3%%.
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(SECTION.formatted("%"), SECTION.formatted(" percentage points"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Statements.of(subject)
                .judge(Verdict.POINTS, (statement, change, pair) -> sink.accept(finding(statement, change, pair)));
    }

    private static Diagnostic finding(Statement statement, Change change, Pair pair) {
        return TYPE.at(
                        statement.place(change),
                        "%s is %s of %s; in per cent it is %s"
                                .formatted(
                                        pair.words(),
                                        Change.named(change.direction()),
                                        change.amount().in(Unit.POINTS),
                                        ChangeNotGiven.actual(change, pair)))
                .withHelp("write “percentage points”");
    }
}
