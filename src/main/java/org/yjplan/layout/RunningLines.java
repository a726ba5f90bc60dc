package org.yjplan.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.document.Metadata;
import org.yjplan.language.Phrase;
import org.yjplan.theme.Page;
import org.yjplan.theme.RunningLine;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.RunningText.Field;
import org.yjplan.theme.RunningText.Part;

/** The running header and footer, and DRAFT behind the text. */
final class RunningLines {
    private static final float WATERMARK_ANGLE = 52;
    private static final float WATERMARK_SIZE = 150;

    /** The fraction of a line that a text at the right may take at the cost of that at the left. */
    private static final float LEAST_AT_RIGHT = 0.4f;
    /** Between left and right, in points. */
    private static final float GAP = 20;
    /** On either side of a text in the middle, in points. */
    private static final float BESIDE_CENTRE = 10;

    private final LayoutContext context;
    private final RunningTexts texts;
    private final TextStyle style;
    private final Element unowned = Element.root();
    private final Map<Request, MeasuredText> lines = new HashMap<>();

    private record Request(String words, float room) {}

    private record PageNumbers(int page, int pages) {}

    /** Where a line is: its baseline on a page. */
    private record Strip(Page shape, float y, Artifact owner) {}

    RunningLines(LayoutContext context, Metadata metadata) {
        this.context = context;
        texts = new RunningTexts(metadata);
        style = TextStyle.of(
                Face.REGULAR,
                context.theme().type().running(),
                context.theme().palette().quietText());
    }

    /** Adds the lines to a page. */
    void add(Canvas canvas, Page shape, int page, int pages) {
        float header = shape.top() * 0.62f;
        float footer = shape.height() - shape.bottom() * 0.45f;
        PageNumbers numbers = new PageNumbers(page, pages);
        add(canvas, context.theme().header(), new Strip(shape, header, Artifact.HEADER), numbers);
        add(canvas, context.theme().footer(), new Strip(shape, footer, Artifact.FOOTER), numbers);
    }

    private void add(Canvas canvas, RunningLine line, Strip strip, PageNumbers numbers) {
        Page shape = strip.shape();
        float measure = shape.bodyWidth();
        List<Part> left = texts.filled(line.left());
        List<Part> right = texts.filled(line.right());
        boolean alone = left.isEmpty() && right.isEmpty();
        MeasuredText centre = text(texts.filled(line.centre()), numbers, alone ? measure : measure / 3 - BESIDE_CENTRE);
        float beside = (measure - centre.most()) / 2;
        MeasuredText last;
        float room;
        if (centre.most() > 0) {
            room = beside - BESIDE_CENTRE;
            last = text(right, numbers, room);
        } else {
            float natural = text(left, numbers, Float.MAX_VALUE).most();
            last = text(right, numbers, Math.max(measure * LEAST_AT_RIGHT, measure - natural - GAP));
            room = measure - last.most() - GAP;
        }
        draw(canvas, last, shape.width() - shape.right() - last.most(), strip);
        draw(canvas, centre, shape.left() + beside, strip);
        draw(canvas, text(left, numbers, room), shape.left(), strip);
    }

    /** Puts DRAFT across a page. */
    void mark(Canvas canvas) {
        String word = context.words().say(Phrase.DRAFT_MARK);
        float width = width(word, Face.BOLD, WATERMARK_SIZE);
        float angle = canvas.width() > canvas.height() ? 90 - WATERMARK_ANGLE : WATERMARK_ANGLE;
        canvas.underAll(new Fragment.Watermark(
                word,
                canvas.width() / 2,
                canvas.height() / 2,
                angle,
                Face.BOLD,
                WATERMARK_SIZE,
                width,
                context.theme().palette().watermark()));
    }

    private static void draw(Canvas canvas, MeasuredText text, float x, Strip strip) {
        for (List<Segment> line : LineBreaker.lines(text, Float.MAX_VALUE)) {
            for (Segment part : line) {
                TextStyle look = part.style();
                canvas.artifact(new Fragment.Text(
                        x + part.x(),
                        strip.y(),
                        part.text(),
                        look.face(),
                        look.size(),
                        look.colour(),
                        part.width(),
                        strip.owner()));
            }
        }
    }

    /** A text on one page; text without a page number is the same on many, and is measured once. */
    private MeasuredText text(List<Part> parts, PageNumbers numbers, float room) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof RunningText.Words given) {
                words.append(given.text());
            } else {
                words.append(part == Field.PAGE ? numbers.page() : numbers.pages());
            }
        }
        return parts.contains(Field.PAGE)
                ? line(words.toString(), room)
                : lines.computeIfAbsent(new Request(words.toString(), room), known -> line(known.words(), room));
    }

    /** A line, cut off with an ellipsis if it is too long. */
    private MeasuredText line(String words, float room) {
        String text = words;
        MeasuredText measured = measured(text);
        while (measured.most() > room && text.length() > 1) {
            int keep = text.offsetByCodePoints(text.length(), text.endsWith("…") ? -2 : -1);
            text = text.substring(0, keep).stripTrailing() + "…";
            measured = measured(text);
        }
        return measured;
    }

    private MeasuredText measured(String words) {
        return new InlineMeasurer(context, style, unowned)
                .add(words, style, unowned)
                .finish();
    }

    private float width(String text, Face face, float size) {
        return TextWidth.of(context.metrics(), text, face, size);
    }
}
