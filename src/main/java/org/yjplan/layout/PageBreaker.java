package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/** Breaks columns of pieces into pages: what must stay together moves as one, provided that a page can hold it. */
final class PageBreaker {
    private static final float TOLERANCE = 0.01f;

    /** A row is split only where at least this much of it can stay, in points. */
    private static final float LEAST_PART = 60;
    /** A table is split rather than leave more than this fraction of a page blank. */
    private static final float BLANK = 2 / 5f;
    /** Footnotes higher than this fraction of a page may continue on the next although they would fit there. */
    private static final float LONG_NOTE = 1 / 4f;
    /** Footnotes that began on an earlier page take at most this fraction of a page with text. */
    private static final float CARRIED = 2 / 5f;

    private final List<Canvas> pages = new ArrayList<>();
    private final List<Page> shapes = new ArrayList<>();
    private final Anchors anchors;
    private final FootnoteArea foot;
    private FrameTracker frames = new FrameTracker();
    private Page shape;
    private float y;
    private boolean atTop;

    PageBreaker(Anchors anchors, Theme theme) {
        this.anchors = anchors;
        foot = new FootnoteArea(theme);
    }

    /** The pages so far. */
    List<Canvas> pages() {
        return pages;
    }

    /** The shape of a page, by its index. */
    Page shapeOf(int index) {
        return shapes.get(index);
    }

    /** The page that is being filled. */
    Canvas page() {
        return pages.get(pages.size() - 1);
    }

    /** What follows goes on new pages of this shape. */
    void startSection(Page of) {
        endSection();
        shape = of;
        startPage();
    }

    /** Ends the last page of text; footnotes that have not been placed yet get pages of their own. */
    void endSection() {
        if (!pages.isEmpty()) {
            foot.endPage(page());
            while (foot.isWaiting()) {
                startPage();
                foot.startPage(shape, 1);
                foot.endPage(page());
            }
        }
    }

    private void startPage() {
        pages.add(new Canvas(pages.size() + 1, shape.width(), shape.height(), anchors));
        shapes.add(shape);
        y = shape.top();
        atTop = true;
        foot.startPage(shape, CARRIED);
    }

    private float bottom() {
        return shape.height() - shape.bottom() - foot.height();
    }

    /** The height that the footnotes of some pieces would take, in points. */
    float heightOfNotes(List<Piece> pieces) {
        return foot.more(notesOf(pieces));
    }

    /** Continues at another height of the page. */
    void moveTo(float height) {
        y = height;
        atTop = true;
    }

    /** Where the next piece would start. */
    float reached() {
        return y;
    }

    /** Places the pieces of a section. */
    void place(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            if (pieces.get(i) instanceof NewPage) {
                turnAt(pieces, i);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).isKept() && !(pieces.get(end) instanceof NewPage)) {
                end++;
            }
            placeTogether(pieces, i, end);
            i = end;
        }
        frames.endPage(page(), Optional.empty());
        frames = new FrameTracker();
    }

    private void turnAt(List<Piece> pieces, int i) {
        if (!atTop && i + 1 < pieces.size()) {
            endPage(pieces.get(i + 1));
        }
    }

    private void placeTogether(List<Piece> pieces, int from, int end) {
        float lead = 0;
        for (int i = from; i < end - 1; i++) {
            lead += spaceBefore(pieces.get(i), i == from) + pieces.get(i).height();
        }
        Piece last = pieces.get(end - 1);
        lead += spaceBefore(last, end - 1 == from);
        float room = bottom() - y;
        boolean fits = fits(lead + last.height(), notesOf(pieces.subList(from, end)));
        boolean partsHere = last.mayPart() && lead + LEAST_PART <= room;
        if (!atTop && (!fits && !partsHere || partsATable(pieces, from, end))) {
            endPage(pieces.get(from));
        }
        makeWay(lead + last.height());
        for (int i = from; i < end; i++) {
            placeOne(pieces.get(i));
        }
    }

    /**
     * Whether a table among these pieces, or one that starts with them, would be split although a page could hold it,
     * and little of this page would stay blank if it moved.
     */
    private boolean partsATable(List<Piece> pieces, int from, int end) {
        if (bottom() - y > shape.bodyHeight() * BLANK) {
            return false;
        }
        int last = end;
        for (int i = from; i < end; i++) {
            last = Math.max(last, i + pieces.get(i).tableSize());
        }
        if (last == end) {
            return false;
        }
        float height = 0;
        for (int i = from; i < last; i++) {
            height += spaceBefore(pieces.get(i), i == from) + pieces.get(i).height();
        }
        float whole = height + foot.more(notesOf(pieces.subList(from, last)));
        return whole > bottom() - y + TOLERANCE && whole <= shape.bodyHeight();
    }

    private static List<NoteBody> notesOf(List<Piece> pieces) {
        List<NoteBody> notes = new ArrayList<>();
        pieces.forEach(piece -> notes.addAll(piece.notes()));
        return notes;
    }

    /** Whether text fits with its footnotes, or with part of long ones. */
    private boolean fits(float height, List<NoteBody> notes) {
        float room = bottom() - y + TOLERANCE;
        float more = foot.more(notes);
        boolean isLong = more > shape.bodyHeight() * LONG_NOTE;
        return height + (isLong ? foot.least(notes) : more) <= room;
    }

    /** On a new page that footnotes carried over have made too short, the text goes first. */
    private void makeWay(float height) {
        float lack = y + height - bottom();
        if (atTop && lack > TOLERANCE) {
            foot.giveWay(lack);
        }
    }

    private float spaceBefore(Piece piece, boolean first) {
        return first && atTop ? 0 : piece.before();
    }

    private void placeOne(Piece piece) {
        float room = bottom() - y - spaceBefore(piece, true);
        boolean fits = fits(spaceBefore(piece, true) + piece.height(), piece.notes());
        if (!fits && !atTop && !(piece.mayPart() && room >= LEAST_PART)) {
            endPage(piece);
        }
        makeWay(piece.height());
        put(piece, atTop);
        while (!piece.isFinished()) {
            endPage(piece);
            put(piece, true);
        }
    }

    private void put(Piece piece, boolean force) {
        float top = y + spaceBefore(piece, true);
        frames.before(page(), piece.frame(), top);
        float room = Math.max(0, bottom() - top);
        float notes = Math.min(foot.more(piece.notes()), room / 2);
        y = piece.place(page(), top, top + room - notes, force);
        frames.after(y);
        atTop = false;
        foot.add(page().takeNotes(), Math.max(0, bottom() - y));
    }

    private void endPage(Piece next) {
        next.suspend(page());
        frames.endPage(page(), next.frame());
        foot.endPage(page());
        startPage();
        if (next instanceof GridRow row && row.repeatsHead()) {
            y = row.repeatHead(page(), y);
        }
    }
}
