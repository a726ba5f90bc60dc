package org.yjplan.check.arithmetic;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** Stated subtotals and totals of free tables are the sums of their rows. */
final class TableTotal extends Rule {
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

    TableTotal() {
        super(
                "YJ320",
                "a column of a table does not add up",
                "A row of the table is marked as a subtotal or a total, and a number in it is not the sum of the rows "
                        + "that it is for. Correct it, or the row that is wrong, or leave it out: then it is worked "
                        + "out. A column that is not to be added up says “total: no”.",
                TABLE.formatted("£21,750"),
                TABLE.formatted("£21,570"));
    }

    @Override
    public void check(CheckContext context) {
        TableTotals.of(context).forEach(total -> total.require(type(), Optional::empty, context));
    }
}
