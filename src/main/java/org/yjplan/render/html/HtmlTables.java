package org.yjplan.render.html;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.markup.HtmlRows;
import org.yjplan.markup.SafeMarkup;

/** The rows of tables, whose kinds are marked by classes. */
final class HtmlTables extends HtmlRows {
    private final HtmlBlocks blocks;

    HtmlTables(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    protected SafeMarkup row(Row row, List<SafeMarkup> cells) {
        return SafeMarkup.of(
                row.kind() == Row.Kind.TOTAL ? "<tr class=\"total\">%s</tr>\n" : "<tr>%s</tr>\n",
                SafeMarkup.all(cells));
    }

    @Override
    protected SafeMarkup look(Cell cell, Column.Kind kind) {
        return SafeMarkup.ifPresent(
                " class=\"%s\"",
                cell.tint()
                        .map(HtmlInlines::styleOf)
                        .or(() -> kind == Column.Kind.NUMBER ? Optional.of("number") : Optional.empty()));
    }

    @Override
    protected SafeMarkup content(Row row, Cell cell) {
        return blocks.withoutLoneParagraph(cell.blocks());
    }
}
