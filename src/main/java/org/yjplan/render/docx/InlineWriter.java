package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
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
import org.yjplan.markup.XmlText;

/** Writes inlines as runs. */
final class InlineWriter implements InlineVisitor<Void> {
    private final WordXml xml;
    private final Bookmarks bookmarks;
    private final Hyperlinks hyperlinks;
    private final ContentControls controls;
    private final Optional<Footnotes> footnotes;

    private boolean boldParagraph;
    private boolean strong;
    private boolean emphasised;
    private boolean code;
    /** Whether runs are in a link, which cannot contain another. */
    private boolean linked;
    /** Whether runs are styled as a link; those of the contents are not. */
    private boolean inLink;

    /** The language of the text, if it is not the document's. */
    private Optional<String> language = Optional.empty();

    private boolean raised;
    private Optional<Rag.Colour> rating = Optional.empty();

    /** Writes the inlines of the body. */
    InlineWriter(
            WordXml xml,
            Bookmarks bookmarks,
            Hyperlinks hyperlinks,
            ContentControls controls,
            Optional<Footnotes> footnotes) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.hyperlinks = hyperlinks;
        this.controls = controls;
        this.footnotes = footnotes;
    }

    /** Writes the inlines of footnotes, which cannot contain footnotes. */
    static InlineWriter ofFootnotes(WordXml xml, Bookmarks bookmarks, Hyperlinks hyperlinks, ContentControls controls) {
        return new InlineWriter(xml, bookmarks, hyperlinks, controls, Optional.empty());
    }

    /** Writes the runs of a paragraph. */
    void write(List<Inline> inlines, ParagraphStyle style) {
        boldParagraph = style.bold();
        visitAll(inlines);
    }

    /** Writes inlines within a link, such as a line of the contents, which cannot contain another. */
    void writeUnlinked(List<Inline> inlines, ParagraphStyle style) {
        linked = true;
        write(inlines, style);
        linked = false;
    }

    /** Writes plain text in a character style. */
    void writeStyled(String words, String characterStyle) {
        xml.start("w:r").start("w:rPr").value("w:rStyle", characterStyle).end();
        text(XmlText.clean(words));
        xml.end();
    }

    /** Writes plain text in a character style, at normal weight within a bold paragraph. */
    void writeLight(String words, String characterStyle) {
        xml.start("w:r");
        lightProperties(characterStyle);
        text(XmlText.clean(words));
        xml.end();
    }

    /** Writes the properties of a run in a character style, at normal weight within a bold paragraph. */
    void lightProperties(String characterStyle) {
        xml.start("w:rPr").value("w:rStyle", characterStyle).value("w:b", "0").end();
    }

    private Void visitAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return null;
    }

    @Override
    public Void visit(Text text) {
        return run(text.value());
    }

    @Override
    public Void visit(Code text) {
        boolean outer = code;
        code = true;
        run(text.value());
        code = outer;
        return null;
    }

    @Override
    public Void visit(NoteMark noteMark) {
        boolean outer = raised;
        raised = true;
        run(noteMark.mark());
        raised = outer;
        return null;
    }

    /** A footnote within a footnote, which Word does not support, follows in brackets. */
    @Override
    public Void visit(Footnote footnote) {
        if (footnotes.isEmpty()) {
            run(" (");
            visitAll(footnote.content());
            return run(")");
        }
        Footnotes.Numbered numbered = footnotes.get().add(footnote);
        xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end();
        xml.empty("w:footnoteReference");
        if (!numbered.counted()) {
            xml.attribute("w:customMarkFollows", 1);
        }
        xml.attribute("w:id", numbered.id());
        if (!numbered.counted()) {
            text(XmlText.clean(footnote.mark()));
        }
        xml.end();
        return null;
    }

    @Override
    public Void visit(Foreign foreign) {
        Optional<String> outer = language;
        language = Optional.of(foreign.language());
        visitAll(foreign.content());
        language = outer;
        return null;
    }

    @Override
    public Void visit(CheckBox checkBox) {
        controls.writeCheckBox(checkBox.ticked());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        xml.start("w:r").empty("w:br").end();
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        boolean outer = emphasised;
        emphasised = true;
        visitAll(emphasis.content());
        emphasised = outer;
        return null;
    }

    @Override
    public Void visit(Strong text) {
        boolean outer = strong;
        strong = true;
        visitAll(text.content());
        strong = outer;
        return null;
    }

    @Override
    public Void visit(Rag rag) {
        Optional<Rag.Colour> outer = rating;
        rating = Optional.of(rag.colour());
        visitAll(rag.content());
        rating = outer;
        return null;
    }

    @Override
    public Void visit(Link link) {
        Optional<String> target = linked
                ? Optional.empty()
                : link.isInternal() ? bookmarks.nameOf(link.targetId()) : hyperlinks.relationship(link.target());
        if (target.isEmpty()) {
            return visitAll(link.content());
        }
        xml.start("w:hyperlink").attribute(link.isInternal() ? "w:anchor" : "r:id", target.get());
        xml.attribute("w:history", 1);
        linked = true;
        inLink = true;
        visitAll(link.content());
        inLink = false;
        linked = false;
        xml.end();
        return null;
    }

    private Void run(String words) {
        String clean = XmlText.clean(words);
        if (clean.isEmpty()) {
            return null;
        }
        xml.start("w:r");
        properties();
        text(clean);
        xml.end();
        return null;
    }

    private void properties() {
        String style = characterStyle();
        boolean sayBold =
                strong && (boldParagraph || !style.equals("Strong")) || boldParagraph && style.startsWith("Rating");
        boolean sayItalic = emphasised && !style.equals("Emphasis");
        if (style.isEmpty() && !sayBold && !sayItalic && language.isEmpty()) {
            return;
        }
        xml.start("w:rPr");
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        if (sayBold) {
            xml.empty("w:b");
        }
        if (sayItalic) {
            xml.empty("w:i");
        }
        if (raised && !style.equals("NoteMark")) {
            xml.value("w:vertAlign", "superscript");
        }
        language.ifPresent(tag -> xml.value("w:lang", tag));
        xml.end();
    }

    private String characterStyle() {
        if (inLink) {
            return "Hyperlink";
        }
        if (rating.isPresent()) {
            return ratingStyle(rating.get());
        }
        if (raised) {
            return "NoteMark";
        }
        if (code) {
            return "Code";
        }
        if (strong) {
            return "Strong";
        }
        return emphasised ? "Emphasis" : "";
    }

    private static String ratingStyle(Rag.Colour colour) {
        return switch (colour) {
            case GREEN -> "RatingGreen";
            case AMBER -> "RatingAmber";
            case RED -> "RatingRed";
            case BLUE -> "RatingBlue";
            case GREY -> "RatingGrey";
        };
    }

    /** Writes text within a run: tabs become elements, and line ends become spaces. */
    private void text(String words) {
        int start = 0;
        for (int i = words.indexOf('\t'); i >= 0; i = words.indexOf('\t', start)) {
            stretch(words.substring(start, i));
            xml.empty("w:tab");
            start = i + 1;
        }
        stretch(start == 0 ? words : words.substring(start));
    }

    private void stretch(String words) {
        if (words.isEmpty()) {
            return;
        }
        xml.start("w:t");
        if (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ' || words.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        xml.characters(words).end();
    }
}
