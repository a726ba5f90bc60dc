package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Column;
import org.yjplan.document.DefinitionList;
import org.yjplan.theme.Colour;

/** Measures terms and, beside them, their meanings. */
final class DefinitionMeasurer {
    private static final Grid.Rule NO_RULE = new Grid.Rule(0, Colour.WHITE, 0);

    private final LayoutContext context;
    private final TextFormat format;

    DefinitionMeasurer(LayoutContext context, TextFormat format) {
        this.context = context;
        this.format = format;
    }

    Content measure(DefinitionList list) {
        Element element = format.parent().add(new Role.List(Role.Numbering.TERM));
        TextStyle style = format.style();
        TextContent.Shape shape = context.shape(style, format.leading());
        Grid.Rule below = new Grid.Rule(
                context.theme().spacing().rule(), context.theme().palette().rule(), 0);
        float gap = context.theme().spacing().cellHorizontal();
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.NUMBER, Column.Kind.TEXT), true);
        List<GridContent.RowPlan> rows = new ArrayList<>();
        for (DefinitionList.Entry entry : list.entries()) {
            Element item = element.add(Role.Plain.ITEM);
            Element label = item.add(Role.Plain.LABEL);
            Element body = item.add(Role.Plain.ITEM_BODY);
            Content term = TextContent.of(InlineMeasurer.measure(context, entry.term(), style.bold(), label), shape);
            Content meaning = new BlockMeasurer(
                            context,
                            format.in(body)
                                    .spaced(context.theme().spacing().item())
                                    .aligned(false))
                    .measure(entry.meaning());
            float most = Math.min(term.widths().most() + 2 * gap, 150);
            widths.need(0, new Widths(most, most), false);
            widths.need(1, meaning.widths().plus(2 * gap), false);
            rows.add(new GridContent.RowPlan(
                    List.of(
                            new GridContent.CellPlan(0, 1, 1, term, Optional.empty(), below),
                            new GridContent.CellPlan(1, 1, 1, meaning, Optional.empty(), below)),
                    0,
                    NO_RULE,
                    false));
        }
        GridContent.Style look = new GridContent.Style(4, gap);
        return new SpacedContent(
                new GridContent(widths, rows, 0, look, Optional.empty()), 2, format.paragraphSpace() + 2);
    }
}
