package org.yjplan.check.reading;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.FreeTable;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;

/** Each column and each row of a free table has a heading: WCAG 2.2, technique H51. */
final class TableWithoutHeading implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ907",
            Severity.INFO,
            "a column or a row without a heading",
            "Who hears a table read aloud is told the headings of the column and of the row before each cell. A column headed by "
                    + "a dash, or a row whose first cell is empty, leaves them with a figure of nothing. Say what it is.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(TABLE.formatted("–"), TABLE.formatted("Hours"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (FreeTable table : subject.plan().tables()) {
            for (TableColumn column : table.columns()) {
                if (saysNothing(column.title())) {
                    sink.accept(TYPE.at(subject.places().of(column, "title"), "this does not say what is in the column")
                            .withHelp("give the column a heading in words"));
                }
            }
            for (TableRow row : table.rows()) {
                if (row.kind().orElse(RowKind.DATA) == RowKind.DATA && !isNamed(row, table)) {
                    sink.accept(TYPE.at(subject.places().of(row), "the first cell of this row is empty")
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
