package org.yjplan.markup;

import java.util.List;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Foreign;
import org.yjplan.document.Inline;
import org.yjplan.document.InlineVisitor;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.NoteMark;
import org.yjplan.document.Strong;

/** Inlines as HTML; subclasses decide where links lead and how notes and ratings are written. */
public abstract class HtmlWords implements InlineVisitor<SafeMarkup> {
    /** Some inlines. */
    public final SafeMarkup all(List<Inline> inlines) {
        return SafeMarkup.all(inlines, inline -> inline.accept(this));
    }

    /** The address that a link leads to. */
    protected abstract String address(Link link);

    /** The characters of a text as written in the file. */
    protected String characters(String value) {
        return value;
    }

    @Override
    public final SafeMarkup visit(Code code) {
        return SafeMarkup.of("<code>%s</code>", characters(code.value()));
    }

    @Override
    public final SafeMarkup visit(Emphasis emphasis) {
        return SafeMarkup.of("<em>%s</em>", all(emphasis.content()));
    }

    @Override
    public final SafeMarkup visit(Foreign foreign) {
        return SafeMarkup.of("<span lang=\"%s\">%s</span>", foreign.language(), all(foreign.content()));
    }

    @Override
    public final SafeMarkup visit(LineBreak lineBreak) {
        return SafeMarkup.of("<br>");
    }

    @Override
    public final SafeMarkup visit(Link link) {
        return SafeMarkup.of("<a href=\"%s\">%s</a>", characters(address(link)), all(link.content()));
    }

    @Override
    public final SafeMarkup visit(NoteMark noteMark) {
        return SafeMarkup.of("<sup>%s</sup>", noteMark.mark());
    }

    @Override
    public final SafeMarkup visit(Strong strong) {
        return SafeMarkup.of("<strong>%s</strong>", all(strong.content()));
    }
}
