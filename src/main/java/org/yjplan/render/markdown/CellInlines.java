package org.yjplan.render.markdown;

import org.yjplan.document.CheckBox;
import org.yjplan.document.Footnote;
import org.yjplan.document.Link;
import org.yjplan.document.Rag;
import org.yjplan.document.Text;
import org.yjplan.markup.HtmlWords;
import org.yjplan.markup.SafeMarkup;

/** Running text within an {@link HtmlTable}. */
final class CellInlines extends HtmlWords {
    private final Surroundings surroundings;

    CellInlines(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    protected String address(Link link) {
        return surroundings.anchors().of(link);
    }

    /** Text on one line: a blank line would end the HTML. */
    @Override
    protected String characters(String value) {
        return value.replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public SafeMarkup visit(CheckBox checkBox) {
        return SafeMarkup.text(MarkdownInlines.shown(checkBox));
    }

    @Override
    public SafeMarkup visit(Footnote footnote) {
        surroundings.keepOfHtml(footnote);
        return SafeMarkup.of("<sup>%s</sup>", footnote.mark());
    }

    @Override
    public SafeMarkup visit(Rag rag) {
        return all(rag.content());
    }

    @Override
    public SafeMarkup visit(Text text) {
        return SafeMarkup.text(characters(text.value()));
    }
}
