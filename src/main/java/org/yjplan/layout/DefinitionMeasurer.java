package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Column;
import org.yjplan.document.DefinitionList;
import org.yjplan.theme.Colour;

/** Sets terms beside their meanings. */
final class DefinitionMeasurer {
    private static final Grid.Rule NO_RULE = new Grid.Rule(0, Colour.WHITE, 0);

    private final LayoutContext env;
    private final TextFormat setting;

    DefinitionMeasurer(LayoutContext env, TextFormat setting) {
        this.env = env;
        this.setting = setting;
    }

    Content read(DefinitionList list) {
        Element element = setting.parent().add(new Role.List(Role.Numbering.TERM));
        TextStyle style = setting.style();
        TextContent.Shape shape = env.shape(style, setting.leading());
        Grid.Rule below = new Grid.Rule(
                env.theme().spacing().rule(), env.theme().palette().rule(), 0);
        float gap = env.theme().spacing().cellHorizontal();
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.NUMBER, Column.Kind.TEXT), true);
        List<GridContent.RowPlan> rows = new ArrayList<>();
        for (DefinitionList.Entry entry : list.entries()) {
            Element item = element.add(Role.Plain.ITEM);
            Element label = item.add(Role.Plain.LABEL);
            Element body = item.add(Role.Plain.ITEM_BODY);
            Content term = TextContent.of(InlineMeasurer.measure(env, entry.term(), style.bold(), label), shape);
            Content meaning = new BlockMeasurer(
                            env,
                            setting.in(body)
                                    .spaced(env.theme().spacing().item())
                                    .aligned(false))
                    .read(entry.meaning());
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
                new GridContent(widths, rows, 0, look, Optional.empty()), 2, setting.paragraphSpace() + 2);
    }
}
