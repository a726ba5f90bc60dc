package org.yjplan.render.docx;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.document.Metadata;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.markup.XmlText;
import org.yjplan.theme.Colour;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Palette;
import org.yjplan.theme.Spacing;
import org.yjplan.theme.Theme;
import org.yjplan.theme.TypeScale;

/** The values that the part templates name, in Word's units. */
final class ThemeValues {
    /** Word's single line spacing in Arial, as a multiple of the size: ascent, descent and line gap. */
    private static final float SINGLE_LINE = 1.15f;
    /** Lines of the contents are separated by leaders and space, and need less leading than body text. */
    private static final float CONTENTS_LINE = 1.2f;
    /** Word's measure of line height: this is a single line. */
    private static final int SINGLE = 240;
    /**
     * What is deducted from the padding on either side of a cell, in points: columns are as wide as their words by our
     * metrics, but Word and LibreOffice round those, and rules take room from cells.
     */
    private static final float SLACK = 0.25f;

    private final Map<String, String> values = new HashMap<>();

    ThemeValues(Theme theme, Metadata metadata, int pageCount) {
        put("font", escaped(theme.wordFont()));
        put("language", escaped(metadata.language()));
        put("author", escaped(metadata.author()));
        put("pages", String.valueOf(pageCount));
        colours(theme.palette());
        sizes(theme.type());
        distances(theme.spacing());
        int width = Twips.bodyWidth(theme.portrait());
        put("width", width);
        put("halfWidth", width / 2);
        put("titleRight", width / 4);
        indents(NumberingPart.indent(theme));
    }

    private static String escaped(String text) {
        return SafeMarkup.text(XmlText.clean(text)).toString();
    }

    /** Those of the house style, without a document. */
    static Map<String, String> ofHouse() {
        Metadata nothing = new Metadata("", "", "", "", List.of(), "en-GB", "", false, Optional.empty(), Instant.EPOCH);
        return new ThemeValues(Theme.standard(), nothing, 1).all();
    }

    /** All of them, by name, escaped for XML. */
    Map<String, String> all() {
        return values;
    }

    private void put(String name, String value) {
        values.put(name, value);
    }

    private void put(String name, int value) {
        values.put(name, Integer.toString(value));
    }

    private void colours(Palette palette) {
        put("accent", palette.accent());
        put("tint", palette.tint());
        put("accentGrey", palette.accentGrey());
        put("ink", palette.text());
        put("quietInk", palette.quietText());
        put("rule", palette.rule());
        put("green", palette.rag().green());
        put("amber", palette.rag().amber());
        put("red", palette.rag().red());
        put("blue", palette.rag().blue());
        put("grey", palette.rag().grey());
    }

    private void put(String name, Colour colour) {
        put(name, colour.hex());
    }

    private void put(String name, ColourPair pair) {
        put(name + "Ground", pair.background());
        put(name + "Ink", pair.text());
    }

    private void sizes(TypeScale type) {
        put("titleSize", Twips.halfPoints(type.title()));
        put("periodSize", Twips.halfPoints(type.period()));
        put("authoritySize", Twips.halfPoints(type.authority()));
        put("heading1Size", Twips.halfPoints(type.heading1()));
        put("heading2Size", Twips.halfPoints(type.heading2()));
        put("heading3Size", Twips.halfPoints(type.heading3()));
        put("bodySize", Twips.halfPoints(type.body()));
        put("quoteSize", Twips.halfPoints(type.body() + 0.5f));
        put("tableSize", Twips.halfPoints(type.table()));
        put("smallSize", Twips.halfPoints(type.small()));
        put("runningSize", Twips.halfPoints(type.running()));
        put("contentsSize", Twips.halfPoints(Math.max(type.table(), type.body() - 1)));
        put("contentsLine", Math.round(CONTENTS_LINE / SINGLE_LINE * SINGLE));
        put("line", Math.round(type.lineHeight() / SINGLE_LINE * SINGLE));
    }

    private void distances(Spacing spacing) {
        put("paragraph", Twips.of(spacing.paragraph()));
        put("paragraphPoints", Math.round(spacing.paragraph()));
        put("beforeContents", Twips.of(spacing.item() + 2));
        put("item", Twips.of(spacing.item()));
        put("beforeHeading1", Twips.of(spacing.beforeHeading1()));
        put("beforeHeading", Twips.of(spacing.beforeHeading()));
        put("afterHeading", Twips.of(spacing.afterHeading()));
        put("aroundTable", Twips.of(spacing.aroundTable()));
        put("halfAroundTable", Twips.of(spacing.aroundTable() / 2));
        put("cellVertical", Twips.of(spacing.cellVertical()));
        put("cellHorizontal", cellHorizontal(spacing));
        put("innerCellVertical", Twips.of(spacing.inner().cellVertical()));
        put("innerCellHorizontal", cellHorizontal(spacing.inner()));
        put("ruleSize", Twips.eighths(spacing.rule()));
        put("totalRuleSize", Twips.eighths(spacing.totalRule()));
    }

    /** The padding left or right of the content of a cell, in twips. */
    static int cellHorizontal(Spacing spacing) {
        return Twips.of(Math.max(0, spacing.cellHorizontal() - SLACK));
    }

    private void indents(int step) {
        for (int level = 1; level <= ParagraphStyle.LIST_LEVELS; level++) {
            put("indent" + level, step * level);
        }
    }
}
