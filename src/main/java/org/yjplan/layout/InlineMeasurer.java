package org.yjplan.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.yjplan.document.Origin;
import org.yjplan.document.PlainText;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;
import org.yjplan.language.Phrase;
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Theme;

/** Turns inlines into measured text. */
final class InlineMeasurer implements InlineVisitor<Void> {
    /** Monospaced letters look larger than others of the same size. */
    private static final float CODE_SIZE = 0.92f;

    private final LayoutContext context;
    private final Theme theme;
    private final Element owner;
    private final List<Pending> pending;
    private final Optional<Element> outerMark;
    private final TextMeasurer measurer;
    private TextStyle style;
    private Element element;
    private boolean inLink;
    private boolean onBackground;

    InlineMeasurer(LayoutContext context, TextStyle style, Element element) {
        this(context, style, element, new ArrayList<>(), Optional.empty());
    }

    private InlineMeasurer(
            LayoutContext context,
            TextStyle style,
            Element element,
            List<Pending> pending,
            Optional<Element> outerMark) {
        this.context = context;
        this.pending = pending;
        this.outerMark = outerMark;
        owner = element;
        theme = context.theme();
        measurer = context.measurer();
        this.style = style;
        this.element = element;
        onBackground = !style.colour().equals(theme.palette().text())
                && !style.colour().equals(theme.palette().quietText());
    }

    /** The inlines of a paragraph, measured. */
    static MeasuredText measure(LayoutContext context, List<Inline> inlines, TextStyle style, Element element) {
        return new InlineMeasurer(context, style, element).add(inlines).finish();
    }

    /** Adds inlines. */
    InlineMeasurer add(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Adds characters in a style of their own. */
    InlineMeasurer add(String characters, TextStyle look, Element owner) {
        measurer.append(characters, look, owner, Origin.NONE);
        return this;
    }

    MeasuredText finish() {
        return measurer.finish().with(notes());
    }

    /**
     * A footnote whose mark was read.
     *
     * @param footnote the note
     * @param mark the element of the mark at which it is placed; for a note within a note, that of the outer one
     */
    private record Pending(Footnote footnote, Element mark) {}

    /** The notes, which are measured last: they come after the text that they belong to. */
    private Map<Element, List<NoteBody>> notes() {
        if (pending.isEmpty()) {
            return Map.of();
        }
        Map<Element, List<NoteBody>> bodies = new HashMap<>();
        for (int i = 0; i < pending.size(); i++) {
            Pending next = pending.get(i);
            bodies.computeIfAbsent(next.mark(), mark -> new ArrayList<>()).add(body(next));
        }
        return bodies;
    }

    private NoteBody body(Pending next) {
        Element note = owner.add(Role.Plain.NOTE);
        Element label = note.add(Role.Plain.LABEL);
        String mark = next.footnote().mark();
        Element back = label.add(
                        new Role.Link("#" + idOfMark(mark), context.words().say(Phrase.BACK_TO_TEXT)))
                .named(idOfFootnote(mark));
        Element body = note.add(Role.Plain.PARAGRAPH);
        TextStyle small =
                TextStyle.of(Face.REGULAR, theme.type().small(), theme.palette().quietText());
        InlineMeasurer reader = new InlineMeasurer(context, small, body, pending, Optional.of(next.mark()));
        MeasuredText text = reader.add(mark, small.raised(), back)
                .add(" ", small, body)
                .add(next.footnote().content())
                .measurer
                .finish();
        return new NoteBody(text, context.shape(small, theme.type().lineHeight()));
    }

    private static String idOfFootnote(String mark) {
        return "footnote " + mark;
    }

    private static String idOfMark(String mark) {
        return "mark " + mark;
    }

    private Void within(List<Inline> inlines, TextStyle inner) {
        TextStyle outer = style;
        style = inner;
        add(inlines);
        style = outer;
        return null;
    }

    @Override
    public Void visit(CheckBox checkBox) {
        Element sign =
                element.add(new Role.Sign(context.words().say(checkBox.ticked() ? Phrase.TICKED : Phrase.NOT_TICKED)));
        measurer.append(checkBox.ticked() ? "☑" : "☐", style, sign, checkBox.origin());
        return null;
    }

    @Override
    public Void visit(Code code) {
        TextStyle mono = style.withFace(style.face().mono())
                .withSize(Math.max(
                        style.size() * CODE_SIZE,
                        Math.min(style.size(), theme.type().small())));
        measurer.append(code.value(), mono, element, code.origin());
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return within(emphasis.content(), style.withFace(style.face().italic()));
    }

    @Override
    public Void visit(Footnote footnote) {
        String mark = footnote.mark();
        Element place = mark(idOfFootnote(mark), context.words().say(Phrase.FOOTNOTE, mark))
                .named(idOfMark(mark));
        pending.add(new Pending(footnote, outerMark.orElse(place)));
        measurer.append(mark, style.raised(), place, footnote.origin());
        return null;
    }

    /** The element of a mark: a reference, and a link unless it is within one. */
    private Element mark(String target, String description) {
        Element reference = element.add(Role.Plain.REFERENCE);
        return inLink ? reference : reference.add(new Role.Link("#" + target, description));
    }

    @Override
    public Void visit(Foreign foreign) {
        if (PlainText.of(foreign.content()).isEmpty()) {
            return within(foreign.content(), style);
        }
        Element outer = element;
        element = outer.add(new Role.Foreign(foreign.language()));
        within(foreign.content(), style);
        element = outer;
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        measurer.breakLine(style, element);
        return null;
    }

    @Override
    public Void visit(Link link) {
        if (inLink || PlainText.of(link.content()).isEmpty()) {
            return within(link.content(), style);
        }
        Element outer = element;
        element = outer.add(new Role.Link(link.target(), PlainText.of(link.content())));
        inLink = true;
        TextStyle look = onBackground ? style : style.withColour(theme.palette().accent());
        within(link.content(), look.underline());
        inLink = false;
        element = outer;
        return null;
    }

    @Override
    public Void visit(NoteMark noteMark) {
        String mark = noteMark.mark();
        Element place = mark(context.idOfNote(mark), context.words().say(Phrase.NOTE, mark))
                .named("back to " + context.idOfNote(mark));
        measurer.append(mark, style.raised(), place, noteMark.origin());
        return null;
    }

    @Override
    public Void visit(Rag rag) {
        ColourPair pair = RagPairs.of(rag.colour(), theme);
        boolean outer = onBackground;
        onBackground = true;
        within(rag.content(), style.bold().withColour(pair.text()).withGround(pair.background()));
        onBackground = outer;
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        return within(strong.content(), style.bold());
    }

    @Override
    public Void visit(Text text) {
        measurer.append(text.value(), style, element, text.origin());
        return null;
    }
}
