package org.yjplan.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Inline;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Row;
import org.yjplan.document.Signature;
import org.yjplan.document.Strong;
import org.yjplan.document.Table;

/** A table with pipes: GitHub Flavored Markdown, section 4.10. Columns are padded, so that the source reads as a table. */
final class PipeTable {
    /** Wider columns are not padded: one long cell would fill the others with space. */
    private static final int WIDEST_PADDED = 40;

    private final MarkdownInlines inlines;

    PipeTable(Surroundings surroundings) {
        inlines = new MarkdownInlines(surroundings, MarkdownInlines.Place.CELL);
    }

    /** Whether a table can be written this way: one head row, no spans, at most a paragraph per cell. */
    static boolean holds(Table table) {
        return table.head().size() == 1
                && table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(PipeTable::isSimple);
    }

    private static boolean isSimple(Cell cell) {
        return cell.columnSpan() == 1
                && cell.rowSpan() == 1
                && cell.blocks().size() <= 1
                && cell.blocks().stream().allMatch(block -> block instanceof Paragraph || block instanceof Signature);
    }

    String render(Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(cells(row)));
        int[] widths = new int[table.columns().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                int width = row.get(c).codePointCount(0, row.get(c).length());
                widths[c] = Math.max(Math.max(widths[c], 3), Math.min(width, WIDEST_PADDED));
            }
        }
        StringBuilder out = new StringBuilder();
        line(rows.get(0), table.columns(), widths, out);
        rule(table.columns(), widths, out);
        rows.subList(1, rows.size()).forEach(row -> line(row, table.columns(), widths, out));
        return out.substring(0, out.length() - 1);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            cells.add(text(cell.blocks(), row.kind() == Row.Kind.TOTAL));
        }
        return cells;
    }

    private String text(List<Block> blocks, boolean strong) {
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph) {
            List<Inline> content = paragraph.content();
            return inlines.all(strong ? List.of(new Strong(content, paragraph.origin())) : content);
        }
        return "";
    }

    private static void line(List<String> cells, List<Column> columns, int[] widths, StringBuilder out) {
        for (int c = 0; c < widths.length; c++) {
            String text = cells.get(c);
            String space = " ".repeat(Math.max(0, widths[c] - text.codePointCount(0, text.length())));
            boolean right = columns.get(c).kind() == Column.Kind.NUMBER;
            out.append("| ").append(right ? space + text : text + space).append(' ');
        }
        out.append("|\n");
    }

    private static void rule(List<Column> columns, int[] widths, StringBuilder out) {
        for (int c = 0; c < widths.length; c++) {
            boolean right = columns.get(c).kind() == Column.Kind.NUMBER;
            out.append("| ")
                    .append("-".repeat(right ? widths[c] - 1 : widths[c]))
                    .append(right ? ":" : "")
                    .append(' ');
        }
        out.append("|\n");
    }
}
