package org.yjplan.build;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.design.Design;
import org.yjplan.model.design.Distances;
import org.yjplan.model.design.Margins;
import org.yjplan.model.design.Sides;
import org.yjplan.model.design.Sizes;
import org.yjplan.source.SourceMap;
import org.yjplan.theme.Page;
import org.yjplan.theme.Palette;
import org.yjplan.theme.RunningLine;
import org.yjplan.theme.Spacing;
import org.yjplan.theme.Theme;
import org.yjplan.theme.TypeScale;

/** Makes a theme of what a design says, and of another theme for what it leaves out. */
final class ThemeBuilder {
    private final Theme other;
    private final Design design;
    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;

    ThemeBuilder(Theme other, Design design, SourceMap locations, Consumer<Diagnostic> sink) {
        this.other = other;
        this.design = design;
        this.locations = locations;
        this.sink = sink;
    }

    /** The theme; empty if its colours cannot be read, which has then been reported. */
    Optional<Theme> theme() {
        Optional<Palette> palette = new PaletteBuilder(other.palette(), design, locations, sink).palette();
        RunningLineBuilder lines = new RunningLineBuilder(locations, sink);
        RunningLine header = lines.line(design.header(), other.header());
        RunningLine footer = lines.line(design.footer(), other.footer());
        return palette.map(colours -> new Theme(
                colours,
                type(other.type()),
                page(other.portrait(), Margins::portrait),
                page(other.landscape(), Margins::landscape),
                spacing(other.spacing()),
                header,
                footer,
                design.wordFont().orElse(other.wordFont())));
    }

    private TypeScale type(TypeScale type) {
        return new TypeScale(
                size(Sizes::title, type.title()),
                size(Sizes::period, type.period()),
                size(Sizes::authority, type.authority()),
                size(Sizes::heading1, type.heading1()),
                size(Sizes::heading2, type.heading2()),
                size(Sizes::heading3, type.heading3()),
                size(Sizes::body, type.body()),
                size(Sizes::table, type.table()),
                size(Sizes::small, type.small()),
                size(Sizes::running, type.running()),
                size(Sizes::lineHeight, type.lineHeight()));
    }

    private float size(Function<Sizes, Optional<BigDecimal>> part, float otherwise) {
        return design.sizes().flatMap(part).map(BigDecimal::floatValue).orElse(otherwise);
    }

    private Spacing spacing(Spacing spacing) {
        return new Spacing(
                distance(Distances::paragraph, spacing.paragraph()),
                distance(Distances::item, spacing.item()),
                distance(Distances::indent, spacing.indent()),
                distance(Distances::beforeHeading1, spacing.beforeHeading1()),
                distance(Distances::beforeHeading, spacing.beforeHeading()),
                distance(Distances::afterHeading, spacing.afterHeading()),
                distance(Distances::aroundTable, spacing.aroundTable()),
                distance(Distances::cellVertical, spacing.cellVertical()),
                distance(Distances::cellHorizontal, spacing.cellHorizontal()),
                distance(Distances::rule, spacing.rule()),
                distance(Distances::totalRule, spacing.totalRule()),
                design.spacing()
                        .flatMap(Distances::titleBand)
                        .map(millimetres -> Page.points(millimetres.floatValue()))
                        .orElse(spacing.titleBand()));
    }

    private float distance(Function<Distances, Optional<BigDecimal>> part, float otherwise) {
        return design.spacing().flatMap(part).map(BigDecimal::floatValue).orElse(otherwise);
    }

    private Page page(Page page, Function<Margins, Optional<Sides>> shape) {
        Optional<Sides> sides = design.margins().flatMap(shape);
        return new Page(
                page.width(),
                page.height(),
                margin(sides.flatMap(Sides::top), page.top()),
                margin(sides.flatMap(Sides::right), page.right()),
                margin(sides.flatMap(Sides::bottom), page.bottom()),
                margin(sides.flatMap(Sides::left), page.left()));
    }

    private static float margin(Optional<BigDecimal> millimetres, float otherwise) {
        return millimetres.map(given -> Page.points(given.floatValue())).orElse(otherwise);
    }
}
