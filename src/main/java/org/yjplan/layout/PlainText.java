package org.yjplan.layout;

import java.util.List;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Inline;
import org.yjplan.document.InlineVisitor;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.NoteMark;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;

/** The bare words of inlines: for bookmarks and descriptions. Marks of notes are left out. */
final class PlainText implements InlineVisitor<Void> {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(List<Inline> inlines) {
        PlainText text = new PlainText();
        text.all(inlines);
        return text.words.toString().strip();
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void visit(Code code) {
        words.append(code.value());
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        words.append(' ');
        return null;
    }

    @Override
    public Void visit(Link link) {
        return all(link.content());
    }

    @Override
    public Void visit(NoteMark noteMark) {
        return null;
    }

    @Override
    public Void visit(Rag rag) {
        return all(rag.content());
    }

    @Override
    public Void visit(Strong strong) {
        return all(strong.content());
    }

    @Override
    public Void visit(Text text) {
        words.append(text.value());
        return null;
    }
}
