package org.yjplan.document;

import java.util.List;

/** The words of inlines without their marks: for bookmarks, slugs and descriptions. */
public final class PlainText implements InlineVisitor<Void> {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    /** The words of some inlines; a line break counts as a space, the mark of a note as nothing. */
    public static String of(List<Inline> inlines) {
        PlainText text = new PlainText();
        text.all(inlines);
        return text.words.toString();
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void visit(CheckBox checkBox) {
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
    public Void visit(Footnote footnote) {
        return null;
    }

    @Override
    public Void visit(Foreign foreign) {
        return all(foreign.content());
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
    public Void visit(Note note) {
        return null;
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
