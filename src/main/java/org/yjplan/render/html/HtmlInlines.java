package org.yjplan.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Footnote;
import org.yjplan.document.Foreign;
import org.yjplan.document.Inline;
import org.yjplan.document.InlineVisitor;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.NoteMark;
import org.yjplan.document.Origin;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/** Running text as HTML. */
final class HtmlInlines implements InlineVisitor<String> {
    private final Wording words;
    private final Notes notes;
    private final Function<Origin, Optional<String>> places;

    /**
     * @param places what is to be said of where a text came from, if anything
     */
    HtmlInlines(Wording words, Notes notes, Function<Origin, Optional<String>> places) {
        this.words = words;
        this.notes = notes;
        this.places = places;
    }

    /** The attribute that says where something came from; nothing where nothing is to be said. */
    String place(Origin origin) {
        return places.apply(origin)
                .map(place -> " data-place=\"" + Escape.html(place) + "\"")
                .orElse("");
    }

    /** The fixed words of the document. */
    Wording words() {
        return words;
    }

    String all(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline.accept(this)));
        return out.toString();
    }

    /** The class that gives a rating its colours. */
    static String styleOf(Rag.Colour colour) {
        return "rag " + colour.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visit(CheckBox checkBox) {
        return "<input type=\"checkbox\" disabled aria-label=\"%s\"%s>"
                .formatted(
                        Escape.html(words.say(checkBox.ticked() ? Phrase.TICKED : Phrase.NOT_TICKED)),
                        checkBox.ticked() ? " checked" : "");
    }

    @Override
    public String visit(Code code) {
        return "<code>" + Escape.html(code.value()) + "</code>";
    }

    @Override
    public String visit(Emphasis emphasis) {
        return "<em>" + all(emphasis.content()) + "</em>";
    }

    @Override
    public String visit(Footnote footnote) {
        return notes.mark(footnote);
    }

    @Override
    public String visit(Foreign foreign) {
        return "<span lang=\"" + Escape.html(foreign.language()) + "\">" + all(foreign.content()) + "</span>";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return "<br>";
    }

    @Override
    public String visit(Link link) {
        return "<a href=\"" + Escape.html(link.target()) + "\">" + all(link.content()) + "</a>";
    }

    @Override
    public String visit(NoteMark noteMark) {
        return "<sup>" + Escape.html(noteMark.mark()) + "</sup>";
    }

    @Override
    public String visit(Rag rag) {
        return "<span class=\"" + styleOf(rag.colour()) + "\">" + all(rag.content()) + "</span>";
    }

    @Override
    public String visit(Strong strong) {
        return "<strong>" + all(strong.content()) + "</strong>";
    }

    @Override
    public String visit(Text text) {
        String place = place(text.origin());
        String value = Escape.html(text.value());
        return place.isEmpty() ? value : "<span" + place + ">" + value + "</span>";
    }
}
