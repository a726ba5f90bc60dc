package org.yjplan.render.html;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Footnote;
import org.yjplan.document.Link;
import org.yjplan.document.Origin;
import org.yjplan.document.Rag;
import org.yjplan.document.Text;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.markup.HtmlWords;
import org.yjplan.markup.SafeMarkup;

/** Running text as HTML. */
final class HtmlInlines extends HtmlWords {
    private final Wording words;
    private final Notes notes;
    private final Function<Origin, Optional<String>> places;

    /**
     * @param places the marker for the origin of a text, if any
     */
    HtmlInlines(Wording words, Notes notes, Function<Origin, Optional<String>> places) {
        this.words = words;
        this.notes = notes;
        this.places = places;
    }

    /** The attribute that marks an origin; empty if it has no marker. */
    SafeMarkup place(Origin origin) {
        return SafeMarkup.ifPresent(" data-place=\"%s\"", places.apply(origin));
    }

    /** The fixed words of the document. */
    Wording words() {
        return words;
    }

    /** The class that gives a rating its colours. */
    static String styleOf(Rag.Colour colour) {
        return "rag " + colour.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected String address(Link link) {
        return link.target();
    }

    @Override
    public SafeMarkup visit(CheckBox checkBox) {
        return SafeMarkup.of(
                "<input type=\"checkbox\" disabled aria-label=\"%s\"%s>",
                words.say(checkBox.ticked() ? Phrase.TICKED : Phrase.NOT_TICKED), checkBox.ticked() ? " checked" : "");
    }

    @Override
    public SafeMarkup visit(Footnote footnote) {
        return notes.mark(footnote);
    }

    @Override
    public SafeMarkup visit(Rag rag) {
        return SafeMarkup.of("<span class=\"%s\">%s</span>", styleOf(rag.colour()), all(rag.content()));
    }

    @Override
    public SafeMarkup visit(Text text) {
        SafeMarkup place = place(text.origin());
        return place.isEmpty()
                ? SafeMarkup.text(text.value())
                : SafeMarkup.of("<span%s>%s</span>", place, text.value());
    }
}
