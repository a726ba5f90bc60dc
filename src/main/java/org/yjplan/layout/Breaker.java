package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.theme.Page;

/** Breaks columns of pieces into pages: what must stay together moves as one, as long as a page can hold it. */
final class Breaker {
    private static final float TOLERANCE = 0.01f;

    /** A row is parted only where at least so much of it can stay, in points. */
    private static final float LEAST_PART = 60;

    private final List<Canvas> pages = new ArrayList<>();
    private final List<Page> shapes = new ArrayList<>();
    private final Anchors anchors;
    private FrameTracker frames = new FrameTracker();
    private Page shape;
    private float y;
    private boolean atTop;

    Breaker(Anchors anchors) {
        this.anchors = anchors;
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

    /** What follows stands on new pages of this shape. */
    void startSection(Page of) {
        shape = of;
        startPage();
    }

    private void startPage() {
        pages.add(new Canvas(pages.size() + 1, shape.width(), shape.height(), anchors));
        shapes.add(shape);
        y = shape.top();
        atTop = true;
    }

    private float bottom() {
        return shape.height() - shape.bottom();
    }

    /** Goes on at another height of the page. */
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
        boolean fits = lead + last.height() <= room + TOLERANCE;
        boolean partsHere = last.mayPart() && lead + LEAST_PART <= room;
        if (!fits && !partsHere && !atTop) {
            endPage(pieces.get(from));
        }
        for (int i = from; i < end; i++) {
            placeOne(pieces.get(i));
        }
    }

    private float spaceBefore(Piece piece, boolean first) {
        return first && atTop ? 0 : piece.before();
    }

    private void placeOne(Piece piece) {
        float room = bottom() - y - spaceBefore(piece, true);
        if (piece.height() > room + TOLERANCE && !atTop && !(piece.mayPart() && room >= LEAST_PART)) {
            endPage(piece);
        }
        put(piece, atTop);
        while (!piece.isFinished()) {
            endPage(piece);
            put(piece, true);
        }
    }

    private void put(Piece piece, boolean force) {
        float top = y + spaceBefore(piece, true);
        frames.before(page(), piece.frame(), top);
        y = piece.place(page(), top, bottom(), force);
        frames.after(y);
        atTop = false;
    }

    private void endPage(Piece next) {
        next.suspend(page());
        frames.endPage(page(), next.frame());
        startPage();
        if (next instanceof GridRow row && row.repeatsHead()) {
            y = row.repeatHead(page(), y);
        }
    }
}
