package org.yjplan.render.markdown;

import java.util.List;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.markup.HtmlRows;
import org.yjplan.markup.SafeMarkup;

/**
 * A table as HTML within Markdown, for cells that a pipe table cannot hold: several paragraphs, lists, spans. It contains no
 * blank line, because one would end the HTML: CommonMark 0.31, section 4.6.
 */
final class HtmlTable extends HtmlRows {
    private final CellBlocks blocks;

    HtmlTable(CellBlocks blocks) {
        this.blocks = blocks;
    }

    SafeMarkup render(Table table) {
        return SafeMarkup.of("<table>\n%s</table>", of(table));
    }

    @Override
    protected SafeMarkup row(Row row, List<SafeMarkup> cells) {
        return SafeMarkup.of("<tr>\n%s</tr>\n", SafeMarkup.all(cells, cell -> SafeMarkup.of("%s\n", cell)));
    }

    @Override
    protected SafeMarkup look(Cell cell, Column.Kind kind) {
        if (kind == Column.Kind.NUMBER) {
            return SafeMarkup.of(" align=\"right\"");
        }
        return cell.isHeader() ? SafeMarkup.of(" align=\"left\"") : SafeMarkup.NOTHING;
    }

    @Override
    protected SafeMarkup content(Row row, Cell cell) {
        boolean strong = row.kind() == Row.Kind.TOTAL
                && !cell.isHeader()
                && !cell.blocks().isEmpty();
        return SafeMarkup.of(strong ? "<strong>%s</strong>" : "%s", blocks.withoutLoneParagraph(cell.blocks()));
    }
}
