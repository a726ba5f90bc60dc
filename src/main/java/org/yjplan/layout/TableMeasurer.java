package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.Caption;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Row;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;
import org.yjplan.document.TableNote;
import org.yjplan.language.Phrase;
import org.yjplan.theme.Colour;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Palette;
import org.yjplan.theme.Spacing;
import org.yjplan.theme.TypeScale;

/** Measures tables: caption above, head, rows, notes below. */
final class TableMeasurer {
    /** Room to write by hand, in points. */
    private static final float HAND_HEIGHT = 34;

    /** How much wider than ours the typeface of a council's template, such as Verdana, may be. */
    private static final float OTHER_FACE = 1.18f;

    private final LayoutContext context;
    private final TextFormat format;
    private final boolean isInner;
    private final Palette palette;
    private final TypeScale type;
    private final Spacing spacing;

    TableMeasurer(LayoutContext context, TextFormat format) {
        isInner = context.isInTable();
        this.context = context.inTable();
        this.format = format;
        palette = context.theme().palette();
        type = context.theme().type();
        Spacing usual = context.theme().spacing();
        spacing = isInner ? usual.inner() : usual;
    }

    TableContent measure(Table table) {
        Element element = format.parent().add(Role.Plain.TABLE);
        Optional<Content> caption = table.caption().map(words -> caption(table, words, element));
        GridContent grid = grid(table, element);
        List<Content> notes = table.notes().stream().map(note -> note(note)).toList();
        Optional<Content> marker = table.caption().isEmpty() && table.id().isPresent()
                ? Optional.of(new MarkerContent(anchor(table)))
                : Optional.empty();
        float around = isInner ? spacing.item() + context.theme().spacing().cellVertical() : spacing.aroundTable();
        return new TableContent(table, caption.or(() -> marker), grid, notes, around);
    }

    private static Anchor anchor(Table table) {
        return new Anchor(table.id().orElse(""), OptionalInt.empty(), "");
    }

    private Content caption(Table table, Caption caption, Element parent) {
        MeasuredText text = CaptionMeasurer.measure(context, format, caption, parent);
        TextContent.Shape shape = CaptionMeasurer.shape(context).withSpace(0, 5).keeping(1);
        return new TextContent(text, shape, table.id().map(id -> anchor(table)), false);
    }

    private Content note(TableNote note) {
        Element element = format.parent().add(Role.Plain.NOTE);
        Element label = element.add(Role.Plain.LABEL);
        Element body = element.add(Role.Plain.PARAGRAPH);
        TextStyle style = TextStyle.of(Face.REGULAR, type.small(), format.onBackground(palette.quietText()));
        String id = context.idOfNote(note.mark());
        Element back = label.add(new Role.Link("#back to " + id, context.words().say(Phrase.BACK_TO_TEXT)))
                .named(id);
        MeasuredText text = new InlineMeasurer(context, style, body)
                .add(note.mark(), style.raised(), back)
                .add(" ", style, body)
                .add(note.content())
                .finish();
        return TextContent.of(text, context.shape(style, type.lineHeight()).withSpace(0, 2));
    }

    private GridContent grid(Table table, Element element) {
        ColumnWidths widths =
                new ColumnWidths(table.columns().stream().map(Column::kind).toList(), true);
        TableGrid places = table.grid();
        int headRows = table.head().size();
        Element head = headRows > 0 ? element.add(Role.Plain.HEAD_ROWS) : element;
        Element body = element.add(Role.Plain.BODY_ROWS);
        List<GridContent.RowPlan> plans = new ArrayList<>();
        List<Row> rows = table.rows();
        List<Runnable> wide = new ArrayList<>();
        float stretch = context.theme().hasOwnWordFont() ? OTHER_FACE : 1;
        int headPlans = 0;
        boolean headed = false;
        for (int r = 0; r < rows.size(); r++) {
            boolean inHead = r < headRows;
            Row row = rows.get(r);
            if (places.startingIn(r).isEmpty()) {
                continue;
            }
            Element rowElement = (inHead ? head : body).add(Role.Plain.ROW);
            List<GridContent.CellPlan> cells = new ArrayList<>();
            float least = 0;
            for (TableGrid.Placed placed : places.startingIn(r)) {
                Cell cell = placed.cell();
                GridContent.CellPlan plan = cell(table, row, placed, rowsOf(placed, places), inHead, rowElement);
                Widths need = plan.content().widths().times(stretch).plus(2 * spacing.cellHorizontal());
                if (cell.columnSpan() == 1) {
                    widths.need(placed.column(), need, inHead);
                } else {
                    wide.add(() -> widths.need(placed.column(), cell.columnSpan(), need));
                }
                boolean blank = !inHead
                        && cell.blocks().isEmpty()
                        && table.columns().get(placed.column()).kind() == Column.Kind.BLANK;
                boolean signed = cell.blocks().stream().anyMatch(Signature.class::isInstance);
                if (cell.rowSpan() == 1 && (blank || signed)) {
                    least = Math.max(
                            least, blank ? HAND_HEIGHT : BlockMeasurer.SIGNATURE_HEIGHT + 2 * spacing.cellVertical());
                }
                cells.add(plan);
            }
            plans.add(new GridContent.RowPlan(cells, least, above(row), isTotal(row) || headed));
            headed = row.isHeading();
            headPlans += inHead ? 1 : 0;
        }
        wide.forEach(Runnable::run);
        GridContent.Style look = new GridContent.Style(spacing.cellVertical(), spacing.cellHorizontal());
        Optional<GridContent.Sign> sign =
                table.caption().flatMap(Caption::label).map(this::sign);
        return new GridContent(widths, plans, headPlans, look, sign);
    }

    /** The head of a table within another is lighter, so that it does not look like one of the outer table's. */
    private ColourPair headPair() {
        return isInner
                ? new ColourPair(palette.tint(), palette.accent())
                : new ColourPair(palette.accent(), Colour.WHITE);
    }

    /** A table within the head of another has a white background of its own. */
    private Optional<Colour> paper() {
        return format.isOnDark() ? Optional.of(Colour.WHITE) : Optional.empty();
    }

    private GridContent.Sign sign(String label) {
        Element unowned = Element.root();
        TextStyle style = TextStyle.of(Face.REGULAR, type.table(), format.onBackground(palette.accentGrey()));
        MeasuredText text = new InlineMeasurer(context, style, unowned)
                .add(
                        label.replace(' ', '\u00a0') + "\u00a0\u00a0"
                                + context.words().say(Phrase.CONTINUED),
                        style,
                        unowned)
                .finish();
        return new GridContent.Sign(text, context.shape(style, type.lineHeight()));
    }

    /**
     * How many rows a cell covers, without rows in which no cell starts: these have no height, and as structure would be
     * rows without cells.
     */
    private static int rowsOf(TableGrid.Placed placed, TableGrid places) {
        int rows = 1;
        for (int r = placed.row() + 1; r < placed.row() + placed.cell().rowSpan(); r++) {
            rows += places.startingIn(r).isEmpty() ? 0 : 1;
        }
        return rows;
    }

    private static boolean isTotal(Row row) {
        return row.kind() == Row.Kind.TOTAL;
    }

    private Grid.Rule above(Row row) {
        return new Grid.Rule(isTotal(row) ? spacing.totalRule() : 0, palette.accent(), 0);
    }

    /** Below a head cell, the background ends it; one above the names of several columns has a rule below it. */
    private Grid.Rule below(Table table, TableGrid.Placed placed, int rowSpan, boolean inHead) {
        if (!inHead) {
            return new Grid.Rule(spacing.rule(), palette.rule(), 0);
        }
        boolean names = placed.cell().columnSpan() > 1
                && placed.row() + rowSpan < table.head().size();
        return new Grid.Rule(names ? spacing.rule() : 0, palette.rule(), spacing.cellHorizontal());
    }

    private GridContent.CellPlan cell(
            Table table, Row row, TableGrid.Placed placed, int rowSpan, boolean inHead, Element parent) {
        Cell cell = placed.cell();
        Element element = parent.add(new Role.TableCell(cell.scope(), cell.columnSpan(), rowSpan));
        boolean right = true;
        for (int c = placed.column(); c < placed.column() + cell.columnSpan(); c++) {
            right &= table.columns().get(c).kind() == Column.Kind.NUMBER;
        }
        ColourPair headPair = headPair();
        boolean bold = inHead || cell.isHeader() || isTotal(row);
        Colour text = inHead
                ? headPair.text()
                : cell.tint()
                        .map(tint -> RagPairs.of(tint, context.theme()).text())
                        .orElse(palette.text());
        TextStyle style = TextStyle.of(bold ? Face.BOLD : Face.REGULAR, type.table(), text);
        TextFormat inner = new TextFormat(element, style, type.lineHeight(), spacing.item(), right, 0, 0);
        Optional<Colour> background = inHead
                ? Optional.of(headPair.background())
                : cell.tint()
                        .map(tint -> RagPairs.of(tint, context.theme()).background())
                        .or(this::paper);
        Content content = new BlockMeasurer(context, inner).measure(cell.blocks());
        return new GridContent.CellPlan(
                placed.column(),
                cell.columnSpan(),
                rowSpan,
                content,
                background,
                below(table, placed, rowSpan, inHead));
    }
}
