package org.yjplan.check.claims;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;

/** The difference between two percentages is in percentage points. */
final class PointsCalledPerCent extends Rule {
    private static final String SECTION = """
            sections:
              - id: reoffending
                title: Reoffending
                text: |
                  There was a reduction of 22.7%s
                  from 40%% to 17.3%%.
            """;

    PointsCalledPerCent() {
        super(
                "YJ402",
                "percentage points called per cent",
                "The difference between two percentages is given in percentage points. From 40% to 20% is a fall of 20 "
                        + "percentage points, but of 50 per cent. Say “percentage points”, or give the change in per "
                        + "cent.",
                SECTION.formatted("%"),
                SECTION.formatted(" percentage points"));
    }

    @Override
    public void check(CheckContext context) {
        Statements.of(context)
                .judge(Verdict.POINTS, (statement, change, pair) -> context.report(finding(statement, change, pair)));
    }

    private Diagnostic finding(Statement statement, ClaimedChange change, FigurePair pair) {
        return at(
                        statement.location(change),
                        "%s is %s of %s; in per cent it is %s"
                                .formatted(
                                        pair.words(),
                                        ClaimedChange.named(change.direction()),
                                        change.amount().in(Unit.POINTS),
                                        ChangeNotGiven.actual(change, pair)))
                .withHelp("write “percentage points”");
    }
}
