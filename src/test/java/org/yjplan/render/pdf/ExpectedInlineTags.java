package org.yjplan.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
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
import org.yjplan.document.PlainText;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;

/** The tags that inlines must have in PDF, with the footnotes that they refer to. */
final class ExpectedInlineTags implements InlineVisitor<Void> {
    private final TagCursor cursor;
    private final String language;
    private boolean inLink;
    private List<Footnote> footnotes = new ArrayList<>();

    /** Adds what it finds at a cursor, in the words of a language. */
    ExpectedInlineTags(TagCursor cursor, String language) {
        this.cursor = cursor;
        this.language = language;
    }

    /** The inlines one after another. */
    void add(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    /** The words of a paragraph or the like, and after them its footnotes. */
    void words(List<Inline> inlines) {
        List<Footnote> outer = footnotes;
        footnotes = new ArrayList<>();
        add(inlines);
        for (int i = 0; i < footnotes.size(); i++) {
            Footnote footnote = footnotes.get(i);
            note(footnote.mark(), footnote.content());
        }
        footnotes = outer;
    }

    /** A note with its mark. */
    void note(String mark, List<Inline> content) {
        boolean outer = inLink;
        inLink = false;
        cursor.within("Note", () -> {
            cursor.within("Lbl", () -> cursor.within("Link", () -> cursor.add(mark)));
            cursor.within("P", () -> add(content));
        });
        inLink = outer;
    }

    @Override
    public Void visit(CheckBox checkBox) {
        Tag sign = Tag.of("Span");
        boolean welsh = language.startsWith("cy");
        sign.attributes()
                .put(
                        "Alt",
                        checkBox.ticked() ? welsh ? "wedi’i dicio" : "ticked" : welsh ? "heb ei dicio" : "not ticked");
        return cursor.within(sign, () -> cursor.add(checkBox.ticked() ? "☑" : "☐"));
    }

    @Override
    public Void visit(Foreign foreign) {
        Tag span = Tag.of("Span");
        span.attributes().put("Lang", foreign.language());
        return cursor.within(span, () -> add(foreign.content()));
    }

    @Override
    public Void visit(Footnote footnote) {
        footnotes.add(footnote);
        return reference(footnote.mark());
    }

    private Void reference(String mark) {
        return cursor.within("Reference", () -> {
            if (inLink) {
                cursor.add(mark);
            } else {
                cursor.within("Link", () -> cursor.add(mark));
            }
        });
    }

    @Override
    public Void visit(Code code) {
        cursor.add(shown(code.value()));
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        add(emphasis.content());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        cursor.add(" ");
        return null;
    }

    @Override
    public Void visit(Link link) {
        if (inLink || PlainText.of(link.content()).isBlank()) {
            add(link.content());
            return null;
        }
        inLink = true;
        cursor.within("Link", () -> add(link.content()));
        inLink = false;
        return null;
    }

    @Override
    public Void visit(NoteMark noteMark) {
        return reference(noteMark.mark());
    }

    @Override
    public Void visit(Rag rag) {
        add(rag.content());
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        add(strong.content());
        return null;
    }

    @Override
    public Void visit(Text text) {
        cursor.add(shown(text.value()));
        return null;
    }

    /** The characters as the page shows them: composed, and without those that only say where a line may end. */
    private static String shown(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace('\u2011', '-')
                .replace("\u00ad", "")
                .replace("\u200b", "")
                .replace("\u2060", "");
    }
}
