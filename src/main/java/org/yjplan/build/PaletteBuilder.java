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

/** Makes the colours of a theme, and reports every pair of text and ground that is too close to be read. */
final class PaletteBuilder {
    private final Palette other;
    private final Design design;
    private final SourceMap places;
    private final Consumer<Diagnostic> sink;
    private boolean readable = true;

    PaletteBuilder(Palette other, Design design, SourceMap places, Consumer<Diagnostic> sink) {
        this.other = other;
        this.design = design;
        this.places = places;
        this.sink = sink;
    }

    /**
     * A colour with the key that gives it.
     *
     * @param key the key, for findings
     * @param place where it is given, if it is
     */
    private record Given(Colour colour, String key, Optional<Location> place) {}

    Optional<Palette> palette() {
        Given white = new Given(Colour.WHITE, "white", Optional.empty());
        Given tint = given("tint", Colours::tint, other.tint());
        Given watermark = given("watermark", Colours::watermark, other.watermark());
        Given accent = given("accent", Colours::accent, other.accent());
        Given accentGrey = given("accentGrey", Colours::accentGrey, other.accentGrey());
        Given ink = given("ink", Colours::ink, other.ink());
        Given quietInk = given("quietInk", Colours::quietInk, other.quietInk());
        for (Given text : new Given[] {accent, accentGrey, ink, quietInk}) {
            if (require(white, text)) {
                require(watermark, text);
            }
        }
        require(tint, ink);
        require(tint, accent);
        Optional<RagColours> ratings = ratings();
        if (!readable || ratings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Palette(
                accent.colour(),
                tint.colour(),
                accentGrey.colour(),
                ink.colour(),
                quietInk.colour(),
                given("rule", Colours::rule, other.rule()).colour(),
                watermark.colour(),
                ratings.get()));
    }

    private Given given(String component, Function<Colours, Optional<ColourCode>> part, Colour otherwise) {
        Optional<ColourCode> code = design.colours().flatMap(part);
        return new Given(
                code.map(PaletteBuilder::colour).orElse(otherwise),
                component.replace("G", "-g").replace("I", "-i"),
                code.map(found -> places.of(design.colours().orElseThrow(), component)));
    }

    private static Colour colour(ColourCode code) {
        return Colour.of(code.digits());
    }

    /** Whether a text can be read; where it cannot, the place to look is that of the text, or else of the ground. */
    private boolean require(Given ground, Given text) {
        double contrast = ground.colour().contrastWith(text.colour());
        Optional<Location> place = text.place().or(ground::place);
        boolean near = contrast < ColourPair.LEAST_CONTRAST && place.isPresent();
        if (near) {
            readable = false;
            Diagnostic finding = BuildFaults.CONTRAST
                    .at(
                            place.get(),
                            "“%s” on %s has a contrast of %.2f to 1"
                                    .formatted(
                                            text.key(),
                                            ground.key().equals("white") ? "white" : "“" + ground.key() + "”",
                                            contrast))
                    .withHelp("text needs 4.5 to 1: make one of the two darker or lighter");
            sink.accept(ground.place()
                    .filter(other -> !other.equals(place.get()))
                    .map(other -> finding.withRelated(other, "the ground"))
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
        Given ground =
                new Given(colour(pair.get().ground()), key + " ground", Optional.of(places.of(pair.get(), "ground")));
        Given ink = new Given(colour(pair.get().ink()), key + " ink", Optional.of(places.of(pair.get(), "ink")));
        require(ground, ink);
        return readable ? Optional.of(new ColourPair(ground.colour(), ink.colour())) : Optional.empty();
    }
}
