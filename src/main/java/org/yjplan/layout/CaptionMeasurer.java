package org.yjplan.layout;

import org.yjplan.document.Caption;
import org.yjplan.theme.Palette;
import org.yjplan.theme.TypeScale;

/** Sets what tables and figures are called: the label in grey, the words in bold. */
final class CaptionMeasurer {
    private CaptionMeasurer() {}

    /** The words, which belong to a new element within a parent. */
    static MeasuredText measure(LayoutContext env, TextFormat setting, Caption caption, Element parent) {
        TypeScale type = env.theme().type();
        Palette palette = env.theme().palette();
        Element element = parent.add(Role.Plain.CAPTION);
        TextStyle style = style(env).withColour(setting.onGround(palette.accent()));
        InlineMeasurer reader = new InlineMeasurer(env, style, element);
        caption.label()
                .ifPresent(label -> reader.add(
                        label.replace(' ', '\u00a0') + "\u00a0\u00a0",
                        TextStyle.of(Face.REGULAR, type.table(), setting.onGround(palette.accentGrey())),
                        element));
        return reader.add(caption.content()).finish();
    }

    /** How its lines are set. */
    static TextContent.Shape shape(LayoutContext env) {
        return env.shape(style(env), env.theme().type().lineHeight()).inOne();
    }

    private static TextStyle style(LayoutContext env) {
        return TextStyle.of(
                Face.BOLD, env.theme().type().table(), env.theme().palette().accent());
    }
}
