package org.yjplan.render.docx;

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

/** The words of inlines as lines to be measured: with the marks of notes, and with their line breaks. */
final class MeasuredText implements InlineVisitor<Void> {
    private final StringBuilder words = new StringBuilder();

    private MeasuredText() {}

    /** The words; a line break is a line feed. */
    static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Text text) {
            return text.value();
        }
        MeasuredText plain = new MeasuredText();
        plain.visitAll(inlines);
        return plain.words.toString();
    }

    private Void visitAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return null;
    }

    private Void add(String text) {
        words.append(text);
        return null;
    }

    @Override
    public Void visit(CheckBox checkBox) {
        return add("\u2610");
    }

    @Override
    public Void visit(Footnote footnote) {
        return add(footnote.mark());
    }

    @Override
    public Void visit(Foreign foreign) {
        return visitAll(foreign.content());
    }

    @Override
    public Void visit(Code code) {
        return add(code.value());
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return visitAll(emphasis.content());
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        return add("\n");
    }

    @Override
    public Void visit(Link link) {
        return visitAll(link.content());
    }

    @Override
    public Void visit(NoteMark noteMark) {
        return add(noteMark.mark());
    }

    @Override
    public Void visit(Rag rag) {
        return visitAll(rag.content());
    }

    @Override
    public Void visit(Strong strong) {
        return visitAll(strong.content());
    }

    @Override
    public Void visit(Text text) {
        return add(text.value());
    }
}
