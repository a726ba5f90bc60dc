package org.yjplan.layout;

import java.util.List;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
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
import org.yjplan.theme.ColourPair;
import org.yjplan.theme.Theme;

/** Turns inlines into measured text. */
final class InlineReader implements InlineVisitor<Void> {
    /** Typewriter letters look larger than others of their size. */
    private static final float CODE_SIZE = 0.92f;

    private final Theme theme;
    private final TextMeasurer measurer;
    private TextStyle style;
    private Element element;
    private boolean inLink;
    private boolean onGround;

    InlineReader(Env env, TextStyle style, Element element) {
        theme = env.theme();
        measurer = env.measurer();
        this.style = style;
        this.element = element;
        onGround = !style.colour().equals(theme.palette().ink())
                && !style.colour().equals(theme.palette().quietInk());
    }

    /** The inlines of a paragraph, measured. */
    static MeasuredText measure(Env env, List<Inline> inlines, TextStyle style, Element element) {
        return new InlineReader(env, style, element).add(inlines).finish();
    }

    /** Adds inlines. */
    InlineReader add(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Adds characters in a look of their own. */
    InlineReader add(String characters, TextStyle look, Element owner) {
        measurer.append(characters, look, owner, Origin.NONE);
        return this;
    }

    MeasuredText finish() {
        return measurer.finish();
    }

    private Void within(List<Inline> inlines, TextStyle inner) {
        TextStyle outer = style;
        style = inner;
        add(inlines);
        style = outer;
        return null;
    }

    @Override
    public Void visit(Code code) {
        TextStyle mono = style.withFace(style.face().mono()).withSize(style.size() * CODE_SIZE);
        measurer.append(code.value(), mono, element, code.origin());
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return within(emphasis.content(), style.withFace(style.face().italic()));
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
        TextStyle look = onGround ? style : style.withColour(theme.palette().accent());
        within(link.content(), look.underline());
        inLink = false;
        element = outer;
        return null;
    }

    @Override
    public Void visit(NoteMark noteMark) {
        Element reference = element.add(Role.Plain.REFERENCE);
        measurer.append(noteMark.mark(), style.raised(), reference, noteMark.origin());
        return null;
    }

    @Override
    public Void visit(Rag rag) {
        ColourPair pair = RagPairs.of(rag.colour(), theme);
        boolean outer = onGround;
        onGround = true;
        within(rag.content(), style.bold().withColour(pair.ink()).withGround(pair.ground()));
        onGround = outer;
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
