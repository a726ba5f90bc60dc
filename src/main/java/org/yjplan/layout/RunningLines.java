package org.yjplan.layout;

import org.yjplan.document.Metadata;
import org.yjplan.theme.Page;

/** The running header and footer, and DRAFT behind the text. */
final class RunningLines {
    private static final float WATERMARK_ANGLE = 52;
    private static final float WATERMARK_SIZE = 150;

    private final Env env;
    private final Metadata metadata;
    private final TextStyle style;

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
        Fragment.Text status = line(metadata.status(), measure * 0.4f, header, Artifact.HEADER);
        add(canvas, status, right - status.width());
        add(canvas, line(metadata.shortTitle(), measure - status.width() - 20, header, Artifact.HEADER), shape.left());

        Fragment.Text number =
                line(words.page() + " " + page + " " + words.of() + " " + pages, measure / 3, footer, Artifact.FOOTER);
        add(canvas, number, right - number.width());
        metadata.marking().ifPresent(marking -> {
            Fragment.Text middle = line(marking, measure / 3 - 10, footer, Artifact.FOOTER);
            add(canvas, middle, shape.left() + (measure - middle.width()) / 2);
        });
        float room = metadata.marking().isPresent() ? measure / 3 - 10 : measure - number.width() - 20;
        add(canvas, line(metadata.author(), room, footer, Artifact.FOOTER), shape.left());
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

    private static void add(Canvas canvas, Fragment.Text text, float x) {
        if (!text.text().isEmpty()) {
            canvas.mark(new Fragment.Text(
                    x, text.y(), text.text(), text.face(), text.size(), text.colour(), text.width(), text.owner()));
        }
    }

    /** A line that ends in an ellipsis where it is too long. */
    private Fragment.Text line(String words, float room, float y, Artifact owner) {
        String text = shown(words);
        float width = width(text, style.face(), style.size());
        while (width > room && text.length() > 1) {
            int keep = text.offsetByCodePoints(text.length(), text.endsWith("…") ? -2 : -1);
            text = text.substring(0, keep).stripTrailing() + "…";
            width = width(text, style.face(), style.size());
        }
        return new Fragment.Text(0, y, text, style.face(), style.size(), style.colour(), width, owner);
    }

    /** Running lines are set in one face; a character that it lacks is set as what the fonts make of it. */
    private String shown(String words) {
        MeasuredText measured = new InlineReader(env, style, Element.root())
                .add(words, style, Element.root())
                .finish();
        StringBuilder shown = new StringBuilder();
        measured.text().codePoints().map(c -> c == '\n' ? ' ' : c).forEach(c -> {
            if (env.metrics().has(style.face(), c)) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private float width(String text, Face face, float size) {
        return TextWidth.of(env.metrics(), text, face, size);
    }
}
