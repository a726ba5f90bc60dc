package org.yjplan.render.html;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;

/** The grid of a table as HTML: WCAG 2.2, technique H63, gives every header cell a scope. */
final class HtmlTables {
    private final HtmlBlocks blocks;

    HtmlTables(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /** The rows of a table, its head first. */
    String rows(Table table) {
        TableGrid grid = table.grid();
        StringBuilder out = new StringBuilder();
        if (!table.head().isEmpty()) {
            out.append("<thead>\n");
            rows(table, grid, table.head(), 0, out);
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        rows(table, grid, table.body(), table.head().size(), out);
        return out.append("</tbody>\n").toString();
    }

    private void rows(Table table, TableGrid grid, List<Row> rows, int first, StringBuilder out) {
        for (int r = 0; r < rows.size(); r++) {
            out.append(rows.get(r).kind() == Row.Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
            for (TableGrid.Placed placed : grid.startingIn(first + r)) {
                cell(placed.cell(), table.columns().get(placed.column()).kind(), out);
            }
            out.append("</tr>\n");
        }
    }

    private void cell(Cell cell, Column.Kind kind, StringBuilder out) {
        String name = cell.isHeader() ? "th" : "td";
        out.append('<').append(name);
        switch (cell.scope()) {
            case COLUMN -> out.append(cell.columnSpan() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
            case ROW -> out.append(cell.rowSpan() > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
            case NONE -> {}
        }
        if (cell.columnSpan() > 1) {
            out.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        if (cell.rowSpan() > 1) {
            out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        String style = cell.tint().map(HtmlInlines::styleOf).orElse(kind == Column.Kind.NUMBER ? "number" : "");
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        List<Block> content = cell.blocks();
        out.append('>')
                .append(blocks.withoutLoneParagraph(content))
                .append("</")
                .append(name)
                .append('>');
    }
}
