package org.yjplan.document;

import java.util.List;

/** The words of inlines without formatting, for bookmarks, slugs and descriptions. */
public final class PlainText extends Walker {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    /** The words of some inlines; a line break counts as a space, notes and their marks are left out. */
    public static String of(List<Inline> inlines) {
        PlainText text = new PlainText();
        text.inlines(inlines);
        return text.words.toString();
    }

    @Override
    public Void visit(Code code) {
        words.append(code.value());
        return null;
    }

    @Override
    public Void visit(Footnote footnote) {
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        words.append(' ');
        return null;
    }

    @Override
    public Void visit(Note note) {
        return null;
    }

    @Override
    public Void visit(Text text) {
        words.append(text.value());
        return null;
    }
}
