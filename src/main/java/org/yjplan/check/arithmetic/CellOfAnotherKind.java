package org.yjplan.check.arithmetic;

import java.util.Locale;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.FreeTable;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;
import org.yjplan.table.TypedCell;
import org.yjplan.table.TypedTable;

/** Every cell of a free table is of the kind that its column declares. */
final class CellOfAnotherKind extends Rule {
    private static final String TABLE = """
            tables:
              - id: wards
                title: Interventions by ward
                columns: [{ name: ward, title: Ward }, { name: children, title: Children, kind: number }]
                rows:
                  - cells: { ward: Ashby, children: %s }
            """;

    CellOfAnotherKind() {
        super(
                "YJ324",
                "a cell is not of the kind of its column",
                "The column says that its cells hold numbers, money, percentages, dates or colours, and this one "
                        + "holds something else, which cannot be added up. Correct the cell, leave it out where "
                        + "nothing is known, or leave the kind of the column out: then it holds words. “–” and “n/a” "
                        + "may stand in every column, and so may “*”, “<5”, “fewer than 5” and “not known” for what "
                        + "is not told.",
                TABLE.formatted("about 20"),
                TABLE.formatted("21"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        for (FreeTable table : context.plan().tables()) {
            TypedTable typed = new TypedTable(table);
            for (TableRow row : table.rows()) {
                // A heading is words, whatever its column holds below.
                if (row.kind().orElse(RowKind.DATA) != RowKind.HEADING) {
                    table.columns().forEach(column -> require(typed.cell(row, column), row, column, context));
                }
            }
        }
    }

    private void require(TypedCell cell, TableRow row, TableColumn column, CheckContext context) {
        cell.fault()
                .ifPresent(fault -> context.report(at(
                                context.locations().entry(row, "cells", column.name()),
                                "“%s” stands in a column of %s, %s"
                                        .formatted(
                                                cell.prose()
                                                        .orElseThrow()
                                                        .markdown()
                                                        .strip(),
                                                noun(column.kind()),
                                                fault))
                        .withHelp(cell.help().orElse("correct the cell, or leave it out where nothing is known"))));
    }

    private static String noun(Optional<ColumnKind> kind) {
        return switch (kind.orElse(ColumnKind.TEXT)) {
            case MONEY -> "money";
            case TEXT -> "words";
            default -> kind.orElseThrow().name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
