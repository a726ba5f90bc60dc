package org.yjplan.layout;

import java.util.Set;
import org.yjplan.theme.Theme;

/**
 * What every part of one layout needs.
 *
 * @param metrics widths of glyphs
 * @param theme sizes, colours, distances
 * @param missing gathers the characters that no font has
 */
record Env(FontMetrics metrics, Theme theme, Set<MissingGlyph> missing) {
    TextMeasurer measurer() {
        return new TextMeasurer(metrics, missing);
    }

    /** Lines of a style: baselines at a multiple of its size, text in the middle of its line. */
    TextContent.Shape shape(TextStyle style, float multiple) {
        float ascent = metrics.ascent(style.face()) * style.size() / 1000;
        float descent = metrics.descent(style.face()) * style.size() / 1000;
        float leading = style.size() * multiple;
        return new TextContent.Shape(leading, (leading - ascent - descent) / 2 + ascent, false, 0, 0, false, 0);
    }
}
