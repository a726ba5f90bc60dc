package org.yjplan.build;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.design.ColourCode;
import org.yjplan.model.design.Colours;
import org.yjplan.model.design.Design;
import org.yjplan.model.design.Pair;
import org.yjplan.model.design.Ratings;
import org.yjplan.source.SourceMap;
import org.yjplan.theme.Colour;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Palette;
import org.yjplan.theme.RagColours;

/** Makes the colours of a theme, and reports every pair of text and background that is too close to be read. */
final class PaletteBuilder {
    private final Palette other;
    private final Design design;
    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;
    private boolean readable = true;

    PaletteBuilder(Palette other, Design design, SourceMap locations, Consumer<Diagnostic> sink) {
        this.other = other;
        this.design = design;
        this.locations = locations;
        this.sink = sink;
    }

    /**
     * A colour with the key that gives it.
     *
     * @param key the key, for findings
     * @param location where it is given, if it is
     */
    private record Given(Colour colour, String key, Optional<Location> location) {}

    Optional<Palette> palette() {
        Given white = new Given(Colour.WHITE, "white", Optional.empty());
        Given tint = given("tint", Colours::tint, other.tint());
        Given watermark = given("watermark", Colours::watermark, other.watermark());
        Given accent = given("accent", Colours::accent, other.accent());
        Given accentGrey = given("accentGrey", Colours::accentGrey, other.accentGrey());
        Given text = given("ink", Colours::ink, other.text());
        Given quietText = given("quietInk", Colours::quietInk, other.quietText());
        for (Given onPage : new Given[] {accent, accentGrey, text, quietText}) {
            if (require(white, onPage)) {
                require(watermark, onPage);
            }
        }
        require(tint, text);
        require(tint, accent);
        Optional<RagColours> ratings = ratings();
        if (!readable || ratings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Palette(
                accent.colour(),
                tint.colour(),
                accentGrey.colour(),
                text.colour(),
                quietText.colour(),
                given("rule", Colours::rule, other.rule()).colour(),
                watermark.colour(),
                ratings.get()));
    }

    private Given given(String component, Function<Colours, Optional<ColourCode>> part, Colour otherwise) {
        Optional<ColourCode> code = design.colours().flatMap(part);
        return new Given(
                code.map(PaletteBuilder::colour).orElse(otherwise),
                component.replace("G", "-g").replace("I", "-i"),
                code.map(found -> locations.of(design.colours().orElseThrow(), component)));
    }

    private static Colour colour(ColourCode code) {
        return Colour.of(code.digits());
    }

    /** Whether a text can be read; where it cannot, the place to look is that of the text, or else of the background. */
    private boolean require(Given background, Given text) {
        double contrast = background.colour().contrastWith(text.colour());
        Optional<Location> location = text.location().or(background::location);
        boolean near = contrast < ColourPair.LEAST_CONTRAST && location.isPresent();
        if (near) {
            readable = false;
            Diagnostic finding = BuildFaults.CONTRAST
                    .at(
                            location.get(),
                            "“%s” on %s has a contrast of %.2f to 1"
                                    .formatted(
                                            text.key(),
                                            background.key().equals("white") ? "white" : "“" + background.key() + "”",
                                            contrast))
                    .withHelp("text needs 4.5 to 1: make one of the two darker or lighter");
            sink.accept(background
                    .location()
                    .filter(other -> !other.equals(location.get()))
                    .map(other -> finding.withRelated(other, "the background"))
                    .orElse(finding));
        }
        return !near;
    }

    private Optional<RagColours> ratings() {
        Optional<ColourPair> green = pair("green", Ratings::green, other.rag().green());
        Optional<ColourPair> amber = pair("amber", Ratings::amber, other.rag().amber());
        Optional<ColourPair> red = pair("red", Ratings::red, other.rag().red());
        Optional<ColourPair> blue = pair("blue", Ratings::blue, other.rag().blue());
        Optional<ColourPair> grey = pair("grey", Ratings::grey, other.rag().grey());
        return readable
                ? Optional.of(new RagColours(green.get(), amber.get(), red.get(), blue.get(), grey.get()))
                : Optional.empty();
    }

    private Optional<ColourPair> pair(String key, Function<Ratings, Optional<Pair>> part, ColourPair otherwise) {
        Optional<Pair> pair = design.ratings().flatMap(part);
        if (pair.isEmpty()) {
            return Optional.of(otherwise);
        }
        Given background = new Given(
                colour(pair.get().ground()), key + " ground", Optional.of(locations.of(pair.get(), "ground")));
        Given text = new Given(colour(pair.get().ink()), key + " ink", Optional.of(locations.of(pair.get(), "ink")));
        require(background, text);
        return readable ? Optional.of(new ColourPair(background.colour(), text.colour())) : Optional.empty();
    }
}
