package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/**
 * The footnotes at the foot of the page that is being filled. What does not fit continues at the foot of the next
 * page.
 */
final class FootnoteArea {
    private static final float TOLERANCE = 0.01f;
    /** Between the text and the rule above the notes, in points. */
    private static final float ABOVE_RULE = 12;
    /** Between the rule and the first note, in points. */
    private static final float BELOW_RULE = 5;
    /** The length of the rule, in points. */
    private static final float RULE = 110;

    private final Theme theme;
    private Page shape;
    private List<Piece> here = new ArrayList<>();
    private List<Piece> later = new ArrayList<>();
    private float height;
    private boolean drawn = true;

    FootnoteArea(Theme theme) {
        this.theme = theme;
        shape = theme.portrait();
    }

    /** The height that the notes take, in points. */
    float height() {
        return height;
    }

    /** Whether notes wait for the next page. */
    boolean isWaiting() {
        return !later.isEmpty();
    }

    /** The further height that some notes would take, in points. */
    float more(List<NoteBody> notes) {
        float more = 0;
        for (NoteBody note : notes) {
            more += note.height(shape.bodyWidth());
        }
        return more == 0 ? 0 : more + aboveFirst();
    }

    /** The least height that the notes would take if they continued on the next page, in points. */
    float least(List<NoteBody> notes) {
        float leading = notes.isEmpty() ? 0 : notes.get(0).shape().leading();
        return Math.min(more(notes), 2 * leading + aboveFirst());
    }

    private float aboveFirst() {
        return here.isEmpty() ? ABOVE_RULE + BELOW_RULE : 0;
    }

    /** Adds notes whose marks are on the page. */
    void add(List<NoteBody> notes, float room) {
        float left = room;
        for (NoteBody note : notes) {
            List<Piece> lines = note.lines(shape.left(), shape.bodyWidth(), shape.bodyHeight());
            left -= addLines(lines, left);
        }
    }

    /** Adds as many lines as fit, and keeps the others for later; returns the height taken. */
    private float addLines(List<Piece> lines, float room) {
        float before = height;
        for (Piece line : lines) {
            float need = line.height() + aboveFirst();
            if (later.isEmpty() && height - before + need <= room + TOLERANCE) {
                height += need;
                here.add(line);
            } else {
                later.add(line);
            }
        }
        return height - before;
    }

    /** Makes room for text that no page could hold otherwise: lines are deferred to the next page. */
    void giveWay(float points) {
        float wanted = height - points;
        while (!here.isEmpty() && height > wanted + TOLERANCE) {
            Piece last = here.remove(here.size() - 1);
            height -= last.height();
            later.add(0, last);
        }
        if (here.isEmpty()) {
            height = 0;
        }
    }

    /** Draws the notes at the foot of the current page. */
    void endPage(Canvas canvas) {
        drawn = true;
        if (here.isEmpty()) {
            return;
        }
        float y = shape.height() - shape.bottom() - height + ABOVE_RULE;
        canvas.fill(
                shape.left(), y, RULE, theme.spacing().rule(), theme.palette().accentGrey(), Artifact.DECORATION);
        y += BELOW_RULE;
        for (Piece line : here) {
            y = line.place(canvas, y, shape.height(), true);
        }
    }

    /**
     * Starts a page; what was left over comes first, in the width in which it was laid out.
     *
     * @param of the shape of the page
     * @param part the fraction of the page that it may take, 0 to 1
     */
    void startPage(Page of, float part) {
        shape = of;
        List<Piece> carried = new ArrayList<>(here.subList(0, drawn ? 0 : here.size()));
        carried.addAll(later);
        here = new ArrayList<>();
        later = new ArrayList<>();
        height = 0;
        drawn = false;
        addLines(carried, shape.bodyHeight() * part);
    }
}
