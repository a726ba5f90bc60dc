package org.yjplan.check.reading;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.FreeTable;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;

/** Each column and each row of a free table has a heading: WCAG 2.2, technique H51. */
final class TableWithoutHeading extends Rule {
    private static final String TABLE = """
            tables:
              - id: wards
                title: Reparation by ward
                columns:
                  - { name: ward, title: Ward }
                  - { name: hours, title: "%s", kind: number }
                rows:
                  - cells: { ward: Ashby, hours: "40" }
            """;

    TableWithoutHeading() {
        super(
                "YJ907",
                Severity.INFO,
                "a column or a row without a heading",
                "A screen reader reads the headings of the column and the row before each cell. Under a column headed "
                        + "by a dash, or in a row whose first cell is empty, listeners cannot tell what a figure "
                        + "means. Say what it is.",
                TABLE.formatted("–"),
                TABLE.formatted("Hours"));
    }

    @Override
    public void check(CheckContext context) {
        for (FreeTable table : context.plan().tables()) {
            for (TableColumn column : table.columns()) {
                if (saysNothing(column.title())) {
                    context.report(
                            at(context.locations().of(column, "title"), "this does not say what is in the column")
                                    .withHelp("give the column a heading in words"));
                }
            }
            for (TableRow row : table.rows()) {
                if (row.kind().orElse(RowKind.DATA) == RowKind.DATA && !isNamed(row, table)) {
                    context.report(at(context.locations().of(row), "the first cell of this row is empty")
                            .withHelp("say in column “%s” what the row is about"
                                    .formatted(table.columns().get(0).name())));
                }
            }
        }
    }

    private static boolean isNamed(TableRow row, FreeTable table) {
        return row.cells().containsKey(table.columns().get(0).name());
    }

    private static boolean saysNothing(String title) {
        return title.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || "#%£".indexOf(c) >= 0);
    }
}
