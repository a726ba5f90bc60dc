package org.yjplan.render.html;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Footnote;
import org.yjplan.markup.SafeMarkup;

/** Collects the footnotes of a document without pages: they go at its end, each with a link back. */
final class Notes {
    private final List<Footnote> gathered = new ArrayList<>();

    /** Adds a footnote, and returns its mark with a link to it. */
    SafeMarkup mark(Footnote footnote) {
        gathered.add(footnote);
        int number = gathered.size();
        return SafeMarkup.of(
                "<sup><a id=\"note-mark-%s\" href=\"#note-%s\">%s</a></sup>", number, number, footnote.mark());
    }

    /** All footnotes; empty if there are none. */
    SafeMarkup all(HtmlInlines inlines) {
        List<SafeMarkup> notes = new ArrayList<>();
        for (int i = 0; i < gathered.size(); i++) {
            Footnote note = gathered.get(i);
            notes.add(SafeMarkup.of(
                    "<p id=\"note-%s\"><a href=\"#note-mark-%s\">%s</a> %s</p>\n",
                    i + 1, i + 1, note.mark(), inlines.all(note.content())));
        }
        return notes.isEmpty()
                ? SafeMarkup.NOTHING
                : SafeMarkup.of("<footer class=\"notes\">\n%s</footer>\n", SafeMarkup.all(notes));
    }
}
