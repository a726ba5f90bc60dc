package org.yjplan.render.html;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Footnote;

/** Gathers the footnotes of a document, which has no pages: they stand at its end, each with a link back. */
final class Notes {
    private final List<Footnote> gathered = new ArrayList<>();

    /** Keeps a footnote, and gives its mark with a link to it. */
    String mark(Footnote footnote) {
        gathered.add(footnote);
        int number = gathered.size();
        return "<sup><a id=\"note-mark-%d\" href=\"#note-%d\">%s</a></sup>"
                .formatted(number, number, Escape.html(footnote.mark()));
    }

    /** All of them; nothing if there are none. */
    String all(HtmlInlines inlines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < gathered.size(); i++) {
            Footnote note = gathered.get(i);
            out.append("<p id=\"note-%d\"><a href=\"#note-mark-%d\">%s</a> "
                    .formatted(i + 1, i + 1, Escape.html(note.mark())));
            out.append(inlines.all(note.content())).append("</p>\n");
        }
        return out.isEmpty() ? "" : "<footer class=\"notes\">\n" + out + "</footer>\n";
    }
}
