package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yjplan.document.Tree;
import org.yjplan.theme.Palette;
import org.yjplan.theme.Spacing;

/** Measures a tree as boxes, each below its parent; as structure, it is a nested list. */
final class TreeMeasurer {
    private final LayoutContext context;
    private final TextFormat format;
    private final List<TreeContent.Box> boxes = new ArrayList<>();

    TreeMeasurer(LayoutContext context, TextFormat format) {
        this.context = context;
        this.format = format;
    }

    /** A caption is beside the list in the structure, as that of a figure is beside the figure. */
    Content measure(Tree tree) {
        Element parent = tree.caption().isPresent() ? format.parent().add(Role.Plain.GROUP) : format.parent();
        add(tree.nodes(), parent, List.of());
        List<Content> parts = new ArrayList<>();
        tree.id().ifPresent(id -> parts.add(new MarkerContent(new Anchor(id, OptionalInt.empty(), ""))));
        parts.add(new TreeContent(boxes, look(), tree.caption().isPresent()));
        tree.caption()
                .ifPresent(words -> parts.add(TextContent.of(
                        CaptionMeasurer.measure(context, format, words, parent),
                        CaptionMeasurer.shape(context).withSpace(5, 0))));
        float around = context.theme().spacing().aroundTable();
        return new SpacedContent(new StackContent(parts), around, around);
    }

    private void add(List<Tree.Node> nodes, Element parent, List<Boolean> siblingFollows) {
        Element list = parent.add(new Role.List(Role.Numbering.NONE));
        for (int i = 0; i < nodes.size(); i++) {
            Tree.Node node = nodes.get(i);
            Element body = list.add(Role.Plain.ITEM).add(Role.Plain.ITEM_BODY);
            TextStyle style = TextStyle.of(
                    siblingFollows.isEmpty() ? Face.BOLD : Face.REGULAR,
                    context.theme().type().table(),
                    context.theme().palette().text());
            MeasuredText text = InlineMeasurer.measure(context, node.content(), style, body.add(Role.Plain.PARAGRAPH));
            List<Boolean> lines = new ArrayList<>(siblingFollows);
            lines.add(i < nodes.size() - 1);
            TextContent.Shape shape =
                    context.shape(style, context.theme().type().lineHeight());
            boxes.add(new TreeContent.Box(text, shape, lines, !node.below().isEmpty()));
            if (!node.below().isEmpty()) {
                add(node.below(), body, lines);
            }
        }
    }

    private TreeBox.Look look() {
        Palette palette = context.theme().palette();
        Spacing spacing = context.theme().spacing();
        float size = context.theme().type().table();
        return new TreeBox.Look(
                palette.tint(),
                palette.accentGrey(),
                spacing.rule(),
                2 * size,
                size * 0.7f,
                spacing.cellVertical(),
                spacing.cellHorizontal());
    }
}
