package org.yjplan.check.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** Stated subtotals and totals of free tables are the sums of their rows. */
final class TableTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ320",
            Severity.WARNING,
            "a column of a table does not add up",
            "A row of the table is marked as a subtotal or a total, and a number in it is not the sum of the rows that it is "
                    + "for. Correct it, or the row that is wrong, or leave it out: then it is worked out. A column that is not "
                    + "to be added up says “total: no”.");

    private static final String TABLE = """
            tables:
              - id: wards
                title: Interventions by ward
                columns: [{ name: ward, title: Ward }, { name: cost, title: "Cost, £", kind: money }]
                rows:
                  - cells: { ward: Ashby, cost: "£12,450" }
                  - cells: { ward: Birch Hill, cost: "£9,120" }
                  - { kind: total, cells: { ward: Total, cost: "%s" } }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(TABLE.formatted("£21,750"), TABLE.formatted("£21,570"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        TableTotals.of(subject).forEach(total -> total.require(TYPE, Optional::empty, sink));
    }
}
