package org.yjplan.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.document.Metadata;
import org.yjplan.theme.Page;

/** The running header and footer, and DRAFT behind the text. */
final class RunningLines {
    private static final float WATERMARK_ANGLE = 52;
    private static final float WATERMARK_SIZE = 150;

    private final Env env;
    private final Metadata metadata;
    private final TextStyle style;
    private final Element nobody = Element.root();
    private final Map<Request, MeasuredText> lines = new HashMap<>();

    private record Request(String words, float room) {}

    RunningLines(Env env, Metadata metadata) {
        this.env = env;
        this.metadata = metadata;
        style = TextStyle.of(
                Face.REGULAR,
                env.theme().type().running(),
                env.theme().palette().quietInk());
    }

    /** Adds the lines to a page. */
    void add(Canvas canvas, Page shape, int page, int pages) {
        float header = shape.top() * 0.62f;
        float footer = shape.height() - shape.bottom() * 0.45f;
        float right = shape.width() - shape.right();
        float measure = shape.bodyWidth();
        Words words = env.words();
        MeasuredText status = known(metadata.status(), measure * 0.4f);
        draw(canvas, status, right - status.most(), header, Artifact.HEADER);
        MeasuredText title = known(metadata.shortTitle(), measure - status.most() - 20);
        draw(canvas, title, shape.left(), header, Artifact.HEADER);
        MeasuredText number = line(words.page() + " " + page + " " + words.of() + " " + pages, measure / 3);
        draw(canvas, number, right - number.most(), footer, Artifact.FOOTER);
        float room = measure - number.most() - 20;
        if (metadata.marking().isPresent()) {
            MeasuredText middle = known(metadata.marking().get(), measure / 3 - 10);
            float left = (measure - middle.most()) / 2;
            draw(canvas, middle, shape.left() + left, footer, Artifact.FOOTER);
            room = left - 10;
        }
        draw(canvas, known(metadata.author(), room), shape.left(), footer, Artifact.FOOTER);
    }

    /** Lays DRAFT across a page. */
    void mark(Canvas canvas) {
        String word = env.words().draft();
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
                env.theme().palette().watermark()));
    }

    private static void draw(Canvas canvas, MeasuredText text, float x, float y, Artifact owner) {
        for (List<Segment> line : LineBreaker.lines(text, Float.MAX_VALUE)) {
            for (Segment part : line) {
                TextStyle look = part.style();
                canvas.artifact(new Fragment.Text(
                        x + part.x(), y, part.text(), look.face(), look.size(), look.colour(), part.width(), owner));
            }
        }
    }

    /** A line that stands on many pages. */
    private MeasuredText known(String words, float room) {
        return lines.computeIfAbsent(new Request(words, room), request -> line(words, room));
    }

    /** A line that ends in an ellipsis where it is too long. */
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
        return new InlineReader(env, style, nobody).add(words, style, nobody).finish();
    }

    private float width(String text, Face face, float size) {
        return TextWidth.of(env.metrics(), text, face, size);
    }
}
