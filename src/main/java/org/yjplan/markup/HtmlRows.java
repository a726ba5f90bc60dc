package org.yjplan.markup;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;

/** The rows of a table as HTML: WCAG 2.2, technique H63, gives every header cell a scope. */
public abstract class HtmlRows {
    /** The rows, the head's first. */
    public final SafeMarkup of(Table table) {
        return SafeMarkup.of(
                "%s<tbody>\n%s</tbody>\n",
                table.head().isEmpty()
                        ? SafeMarkup.NOTHING
                        : SafeMarkup.of("<thead>\n%s</thead>\n", rows(table, table.head(), 0)),
                rows(table, table.body(), table.head().size()));
    }

    private SafeMarkup rows(Table table, List<Row> rows, int first) {
        List<SafeMarkup> all = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            all.add(row(
                    row,
                    table.grid().startingIn(first + r).stream()
                            .map(placed -> cell(row, table, placed))
                            .toList()));
        }
        return SafeMarkup.all(all);
    }

    private SafeMarkup cell(Row row, Table table, TableGrid.Placed placed) {
        Cell cell = placed.cell();
        String name = cell.isHeader() ? "th" : "td";
        return SafeMarkup.of(
                "<%s%s%s%s>%s</%s>",
                name,
                scope(cell),
                spans(cell),
                look(cell, table.columns().get(placed.column()).kind()),
                content(row, cell),
                name);
    }

    private static SafeMarkup scope(Cell cell) {
        return switch (cell.scope()) {
            case COLUMN -> SafeMarkup.of(cell.columnSpan() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
            case ROW -> SafeMarkup.of(cell.rowSpan() > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
            case NONE -> SafeMarkup.NOTHING;
        };
    }

    private static SafeMarkup spans(Cell cell) {
        return SafeMarkup.of("%s%s", span("colspan", cell.columnSpan()), span("rowspan", cell.rowSpan()));
    }

    private static SafeMarkup span(String name, int slots) {
        return slots > 1 ? SafeMarkup.of(" %s=\"%s\"", name, slots) : SafeMarkup.NOTHING;
    }

    /** A row around its cells. */
    protected abstract SafeMarkup row(Row row, List<SafeMarkup> cells);

    /** The attributes of a cell that affect its appearance, each with a space before it. */
    protected abstract SafeMarkup look(Cell cell, Column.Kind kind);

    /** The content of a cell. */
    protected abstract SafeMarkup content(Row row, Cell cell);
}
