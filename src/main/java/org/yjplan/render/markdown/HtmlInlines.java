package org.yjplan.render.markdown;

import java.util.List;
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
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;

/** Running text within an {@link HtmlTable}. */
final class HtmlInlines implements InlineVisitor<String> {
    private final Surroundings surroundings;

    HtmlInlines(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    String all(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline.accept(this)));
        return out.toString();
    }

    @Override
    public String visit(Code code) {
        return "<code>" + text(code.value()) + "</code>";
    }

    @Override
    public String visit(CheckBox checkBox) {
        return MarkdownInlines.shown(checkBox);
    }

    @Override
    public String visit(Emphasis emphasis) {
        return "<em>" + all(emphasis.content()) + "</em>";
    }

    @Override
    public String visit(Footnote footnote) {
        surroundings.keepOfHtml(footnote);
        return "<sup>" + footnote.mark() + "</sup>";
    }

    @Override
    public String visit(Foreign foreign) {
        return "<span lang=\"" + text(foreign.language()) + "\">" + all(foreign.content()) + "</span>";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return "<br>";
    }

    @Override
    public String visit(Link link) {
        String target = link.isInternal() ? "#" + surroundings.anchors().of(link.targetId()) : link.target();
        return "<a href=\"" + text(target) + "\">" + all(link.content()) + "</a>";
    }

    @Override
    public String visit(NoteMark noteMark) {
        return "<sup>" + noteMark.mark() + "</sup>";
    }

    @Override
    public String visit(Rag rag) {
        return all(rag.content());
    }

    @Override
    public String visit(Strong strong) {
        return "<strong>" + all(strong.content()) + "</strong>";
    }

    @Override
    public String visit(Text text) {
        return text(text.value());
    }

    /** Text on one line: a blank line would end the HTML. */
    private static String text(String value) {
        return MarkdownEscape.html(value.replace('\n', ' ').replace('\r', ' '));
    }
}
