package org.yjplan.check.privacy;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.TableColumn;

/** No cell of a table counts so few children that readers could identify them. */
final class SmallCountInTable extends Rule {
    private static final String TABLE = """
            tables:
              - id: wards
                title: Interventions by ward
                columns: [{ name: ward, title: Ward }, { name: children, title: Children, kind: number }]
                rows:
                  - cells: { ward: Ashby, children: 21 }
                  - cells: { ward: Birch Hill, children: 3 }
                suppress: %s
            """;

    SmallCountInTable() {
        super(
                "YJ804",
                "a table in which children could be identified",
                "A plan is published. If a cell of a table counts one to four children, of one ward, age or ethnic "
                        + "group, people who know the area may be able to identify them. Add “suppress: yes” to the "
                        + "table: then such cells read “fewer than 5”, and numbers that they could be worked out "
                        + "from are suppressed. If the number is public already, accept the finding and say where. "
                        + "The heading of its column, its row and the title show whether a cell counts children.",
                TABLE.formatted("no"),
                TABLE.formatted("yes"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().tables().forEach(table -> check(table, context));
    }

    private void check(FreeTable table, CheckContext context) {
        ChildrenInTable children = new ChildrenInTable(table);
        boolean suppressed = table.suppress().orElse(false);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 1; column < table.columns().size(); column++) {
                boolean small = children.cells()
                        .figure(row, column)
                        .map(Figure::value)
                        .filter(SmallCount::isSmall)
                        .isPresent();
                boolean kept = suppressed && children.cells().isCount(row, column);
                if (small && !kept && children.counts(row, column)) {
                    TableColumn of = table.columns().get(column);
                    context.report(at(
                                    context.locations().entry(table.rows().get(row), "cells", of.name()),
                                    "so few children (%s) could be identified"
                                            .formatted(children.cells()
                                                    .figure(row, column)
                                                    .orElseThrow()
                                                    .value()
                                                    .toPlainString()))
                            .withHelp(
                                    suppressed
                                            ? "remove “suppress: no” from the column, or accept the finding with a "
                                                    + "reason"
                                            : "add “suppress: yes” to the table, or accept the finding with a reason"));
                }
            }
        }
    }
}
