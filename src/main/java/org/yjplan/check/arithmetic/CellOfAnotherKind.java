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
                "a cell of the wrong kind for its column",
                "The column says that its cells are numbers, money, percentages, dates or colours, but this one is "
                        + "something else, which cannot be added up. Correct the cell, leave it out if nothing is "
                        + "known, or leave out the kind of the column: then its cells are words. Every column may "
                        + "have “–” and “n/a”, and “*”, “<5”, “fewer than 5” and “not known” for what is not "
                        + "published.",
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
                // A heading is words, whatever the kind of its column.
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
                                "“%s” is in a column of %s, %s"
                                        .formatted(
                                                cell.prose()
                                                        .orElseThrow()
                                                        .markdown()
                                                        .strip(),
                                                noun(column.kind()),
                                                fault))
                        .withHelp(cell.help().orElse("correct the cell, or leave it out if nothing is known"))));
    }

    private static String noun(Optional<ColumnKind> kind) {
        return switch (kind.orElse(ColumnKind.TEXT)) {
            case MONEY -> "money";
            case TEXT -> "words";
            default -> kind.orElseThrow().name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
