package org.yjplan.layout;

import org.yjplan.document.Rag;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.RagColours;
import org.yjplan.theme.Theme;

/** The colours of RAG ratings. */
public final class RagPairs {
    private RagPairs() {}

    /** The colours of a rating in a theme. */
    public static ColourPair of(Rag.Colour colour, Theme theme) {
        RagColours rag = theme.palette().rag();
        return switch (colour) {
            case GREEN -> rag.green();
            case AMBER -> rag.amber();
            case RED -> rag.red();
            case BLUE -> rag.blue();
            case GREY -> rag.grey();
        };
    }
}
