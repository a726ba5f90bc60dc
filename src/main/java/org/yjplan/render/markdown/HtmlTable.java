package org.yjplan.render.markdown;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;

/**
 * A table as HTML within Markdown, for cells that a pipe table cannot hold: several paragraphs, lists, spans. It has no
 * blank line in it, because one would end the HTML: CommonMark 0.31, section 4.6.
 */
final class HtmlTable {
    private final HtmlBlocks blocks;

    HtmlTable(Surroundings surroundings) {
        blocks = new HtmlBlocks(surroundings);
    }

    String render(Table table) {
        TableGrid grid = table.grid();
        StringBuilder out = new StringBuilder("<table>\n");
        int headRows = table.head().size();
        if (headRows > 0) {
            out.append("<thead>\n");
            rows(table, grid, table.head(), 0, out);
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        rows(table, grid, table.body(), headRows, out);
        return out.append("</tbody>\n</table>").toString();
    }

    private void rows(Table table, TableGrid grid, List<Row> rows, int first, StringBuilder out) {
        for (int r = 0; r < rows.size(); r++) {
            boolean total = rows.get(r).kind() == Row.Kind.TOTAL;
            out.append("<tr>\n");
            for (TableGrid.Placed placed : grid.startingIn(first + r)) {
                Column.Kind kind = table.columns().get(placed.column()).kind();
                cell(placed.cell(), kind, total, out);
            }
            out.append("</tr>\n");
        }
    }

    private void cell(Cell cell, Column.Kind kind, boolean total, StringBuilder out) {
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
        if (kind == Column.Kind.NUMBER) {
            out.append(" align=\"right\"");
        } else if (cell.isHeader()) {
            out.append(" align=\"left\"");
        }
        List<Block> content = cell.blocks();
        boolean strong = total && !cell.isHeader() && !content.isEmpty();
        out.append('>').append(strong ? "<strong>" : "").append(blocks.cell(content));
        out.append(strong ? "</strong>" : "").append("</").append(name).append(">\n");
    }
}
