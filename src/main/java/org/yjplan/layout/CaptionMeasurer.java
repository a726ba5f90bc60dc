package org.yjplan.layout;

import org.yjplan.document.Caption;
import org.yjplan.theme.Palette;
import org.yjplan.theme.TypeScale;

/** Measures the captions of tables and figures: the label in grey, the words in bold. */
final class CaptionMeasurer {
    private CaptionMeasurer() {}

    /** The words, which belong to a new element within a parent. */
    static MeasuredText measure(LayoutContext context, TextFormat format, Caption caption, Element parent) {
        TypeScale type = context.theme().type();
        Palette palette = context.theme().palette();
        Element element = parent.add(Role.Plain.CAPTION);
        TextStyle style = style(context).withColour(format.onBackground(palette.accent()));
        InlineMeasurer measurer = new InlineMeasurer(context, style, element);
        caption.label()
                .ifPresent(label -> measurer.add(
                        label.replace(' ', '\u00a0') + "\u00a0\u00a0",
                        TextStyle.of(Face.REGULAR, type.table(), format.onBackground(palette.accentGrey())),
                        element));
        return measurer.add(caption.content()).finish();
    }

    /** How its lines are laid out. */
    static TextContent.Shape shape(LayoutContext context) {
        return context.shape(style(context), context.theme().type().lineHeight())
                .inOne();
    }

    private static TextStyle style(LayoutContext context) {
        return TextStyle.of(
                Face.BOLD,
                context.theme().type().table(),
                context.theme().palette().accent());
    }
}
