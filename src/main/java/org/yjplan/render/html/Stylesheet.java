package org.yjplan.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.theme.Colour;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Palette;
import org.yjplan.theme.RagColours;
import org.yjplan.theme.Theme;

/** The style sheet of every document, with the colours of a theme as custom properties. */
final class Stylesheet {
    private static final String FILE = "document.css";

    private final Theme theme;

    Stylesheet(Theme theme) {
        this.theme = theme;
    }

    SafeMarkup text() {
        Palette palette = theme.palette();
        StringBuilder out = new StringBuilder(":root {\n");
        colour("accent", palette.accent(), out);
        colour("tint", palette.tint(), out);
        colour("accent-grey", palette.accentGrey(), out);
        colour("ink", palette.text(), out);
        colour("quiet-ink", palette.quietText(), out);
        colour("rule", palette.rule(), out);
        RagColours rag = palette.rag();
        pair("green", rag.green(), out);
        pair("amber", rag.amber(), out);
        pair("red", rag.red(), out);
        pair("blue", rag.blue(), out);
        pair("grey", rag.grey(), out);
        return SafeMarkup.of(out.append("}\n").append(file()).toString());
    }

    private static void pair(String name, ColourPair pair, StringBuilder out) {
        colour(name + "-ground", pair.background(), out);
        colour(name + "-ink", pair.text(), out);
    }

    private static void colour(String name, Colour colour, StringBuilder out) {
        out.append("  --").append(name).append(": #").append(colour.hex()).append(";\n");
    }

    private static String file() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
