package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.PlainText;
import org.yjplan.document.Rag;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableFit;
import org.yjplan.document.TableGrid;
import org.yjplan.document.TableNote;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.layout.RagPairs;
import org.yjplan.theme.Theme;

/** Writes tables: fixed layout (ECMA-376 part 1, 17.4.52), so that Word keeps the given widths. */
final class TableWriter {
    private static final ParagraphStyle CAPTION = new ParagraphStyle("Caption", true, true);
    private static final ParagraphStyle TABLE_TEXT = ParagraphStyle.light("TableText");
    private static final ParagraphStyle TABLE_NUMBER = ParagraphStyle.light("TableNumber");
    private static final ParagraphStyle TABLE_HEADING = ParagraphStyle.bold("TableHeading");
    private static final ParagraphStyle INNER_HEADING = ParagraphStyle.bold("InnerTableHeading");
    private static final ParagraphStyle TABLE_LABEL = ParagraphStyle.bold("TableLabel");
    private static final ParagraphStyle TABLE_TOTAL = ParagraphStyle.bold("TableTotal");
    private static final ParagraphStyle TABLE_NOTE = new ParagraphStyle("TableNote", false, true);

    private final WordXml xml;
    private final Wording words;
    private final Theme theme;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private final BlockWriter blocks;
    private final CaptionWriter captions;

    TableWriter(
            WordXml xml,
            Wording words,
            Theme theme,
            Paragraphs paragraphs,
            InlineWriter inlines,
            Bookmarks bookmarks,
            CaptionWriter captions,
            BlockWriter blocks) {
        this.xml = xml;
        this.words = words;
        this.theme = theme;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
        this.blocks = blocks;
        this.captions = captions;
    }

    /** Writes a table with its caption above and its notes below. */
    void write(Table table, BlockContext context) {
        TableFit fit = table.fit().orElseThrow();
        int[] widths = Twips.of(fit.columns());
        if (table.caption().isPresent()) {
            captions.write(table.caption().get(), table.id(), CAPTION, context);
        } else {
            paragraphs.separate();
            bookmarks.around(xml, table.id(), () -> {});
        }
        paragraphs.tableStarts();
        xml.start("w:tbl");
        properties(table, IntStream.of(widths).sum(), context);
        grid(widths);
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, row, fit.rows().get(row), widths, context);
        }
        xml.end();
        paragraphs.tableEnded();
        notes(table.notes(), context);
    }

    private void properties(Table table, int width, BlockContext context) {
        boolean head = !table.head().isEmpty();
        boolean total = table.body().get(table.body().size() - 1).kind() == Row.Kind.TOTAL;
        boolean named = table.body().get(0).cells().get(0).scope() == Cell.Scope.ROW;
        xml.start("w:tblPr").value("w:tblStyle", context.inTable() ? "InnerTable" : "PlanTable");
        width(xml, "w:tblW", width);
        if (context.indent() > 0) {
            width(xml, "w:tblInd", context.indent());
        }
        xml.empty("w:tblLayout").attribute("w:type", "fixed");
        int look = 0x0600 | (head ? 0x0020 : 0) | (total ? 0x0040 : 0) | (named ? 0x0080 : 0);
        xml.empty("w:tblLook").attribute("w:val", "%04X".formatted(look));
        xml.attribute("w:firstRow", head ? 1 : 0).attribute("w:lastRow", total ? 1 : 0);
        xml.attribute("w:firstColumn", named ? 1 : 0).attribute("w:lastColumn", 0);
        xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1);
        xml.value("w:tblCaption", title(table.caption()));
        xml.value("w:tblDescription", description(table)).end();
    }

    private String title(Optional<Caption> caption) {
        return caption.map(c -> c.label().map(label -> label + ". ").orElse("") + PlainText.of(c.content()))
                .orElseGet(() -> words.say(Phrase.TABLE));
    }

    /** The description of the table for those who cannot see it. */
    private String description(Table table) {
        int columns = table.columns().size();
        int rows = table.body().size();
        return words.say(columns == 1 ? Phrase.ONE_COLUMN : Phrase.COLUMNS, columns)
                + ", "
                + words.say(rows == 1 ? Phrase.ONE_ROW : Phrase.ROWS, rows)
                + (table.head().isEmpty() ? "" : ", " + words.say(Phrase.COLUMNS_NAMED))
                + ".";
    }

    private void grid(int[] widths) {
        xml.start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol").attribute("w:w", width);
        }
        xml.end();
    }

    private void row(Table table, int row, TableFit.RowFit fit, int[] widths, BlockContext context) {
        boolean head = isHead(table, row);
        xml.start("w:tr").start("w:trPr");
        if (head || fit.whole()) {
            xml.empty("w:cantSplit");
        }
        if (fit.least() > 0) {
            xml.empty("w:trHeight").attribute("w:val", Twips.of(fit.least())).attribute("w:hRule", "atLeast");
        }
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        int column = 0;
        while (column < widths.length) {
            TableGrid.Placed placed = table.grid().at(row, column);
            cell(table, placed, row, span(widths, placed), context);
            column += placed.cell().columnSpan();
        }
        xml.end();
    }

    private static boolean isHead(Table table, int row) {
        return row < table.head().size();
    }

    /** Whether a row stays on the page of what follows it: it is a head for other rows, or the notes of the table follow. */
    private static boolean keepsWithNext(Table table, int row) {
        boolean last = row == table.rows().size() - 1;
        return !isHead(table, row)
                && (table.rows().get(row).isHeading() || last && !table.notes().isEmpty());
    }

    /** Whether a cell covers columns of numbers only. */
    private static boolean isOverNumbers(Table table, TableGrid.Placed placed) {
        int column = placed.column();
        return table.columns().subList(column, column + placed.cell().columnSpan()).stream()
                .allMatch(covered -> covered.kind() == Column.Kind.NUMBER);
    }

    private static int span(int[] widths, TableGrid.Placed placed) {
        int width = 0;
        for (int i = 0; i < placed.cell().columnSpan(); i++) {
            width += widths[placed.column() + i];
        }
        return width;
    }

    private void cell(Table table, TableGrid.Placed placed, int row, int width, BlockContext context) {
        Cell cell = placed.cell();
        boolean starts = placed.row() == row;
        Row.Kind kind = table.rows().get(placed.row()).kind();
        boolean number = isOverNumbers(table, placed);
        xml.start("w:tc").start("w:tcPr");
        width(xml, "w:tcW", width);
        if (cell.columnSpan() > 1) {
            xml.value("w:gridSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            xml.value("w:vMerge", starts ? "restart" : "continue");
        }
        if (kind == Row.Kind.TOTAL && starts) {
            totalRule();
        }
        shading(cell, isHead(table, row) && row > 0, context.inTable());
        if (isHead(table, row)) {
            xml.value("w:vAlign", "bottom");
        }
        xml.end();
        ParagraphStyle style = style(cell, kind, number, context.inTable());
        boolean right = number && !style.equals(TABLE_NUMBER);
        List<Block> held = starts ? cell.blocks() : List.of();
        BlockContext inside = context.inCell(style, Math.max(1, width - 2 * padding(context)), right);
        blocks.writeCell(held, inside.keptWithNext(keepsWithNext(table, row)));
        xml.end();
    }

    /** The padding left or right of the content of a cell, in twips. */
    private int padding(BlockContext context) {
        return ThemeValues.cellHorizontal(context.inTable() ? theme.spacing().inner() : theme.spacing());
    }

    private static ParagraphStyle style(Cell cell, Row.Kind kind, boolean number, boolean inner) {
        return switch (kind) {
            case HEAD -> inner ? INNER_HEADING : TABLE_HEADING;
            case TOTAL -> TABLE_TOTAL;
            case BODY -> cell.isHeader() ? TABLE_LABEL : number ? TABLE_NUMBER : TABLE_TEXT;
        };
    }

    private void totalRule() {
        xml.start("w:tcBorders").empty("w:top").attribute("w:val", "single");
        xml.attribute("w:sz", Twips.eighths(theme.spacing().totalRule())).attribute("w:space", 0);
        xml.attribute("w:color", theme.palette().accent().hex()).end();
    }

    /** The table's style shades the first row; further rows of the head set it themselves. */
    private void shading(Cell cell, boolean furtherHead, boolean inner) {
        Optional<Rag.Colour> tint = cell.tint();
        if (tint.isPresent()) {
            shade(xml, RagPairs.of(tint.get(), theme).background().hex());
        } else if (furtherHead) {
            shade(xml, (inner ? theme.palette().tint() : theme.palette().accent()).hex());
        }
    }

    private static void shade(WordXml xml, String fill) {
        xml.empty("w:shd").attribute("w:val", "clear").attribute("w:color", "auto");
        xml.attribute("w:fill", fill);
    }

    private void notes(List<TableNote> notes, BlockContext context) {
        for (TableNote note : notes) {
            ParagraphFormat format = ParagraphFormat.of(TABLE_NOTE);
            paragraphs.write(context.indent() > 0 ? format.indented(context.indent(), 0) : format, () -> {
                inlines.writeStyled(note.mark(), "NoteMark");
                inlines.writeStyled(" ", "NoteMark");
                inlines.write(note.content(), TABLE_NOTE);
            });
        }
    }

    private static void width(WordXml xml, String element, int twips) {
        xml.empty(element).attribute("w:w", twips).attribute("w:type", "dxa");
    }
}
