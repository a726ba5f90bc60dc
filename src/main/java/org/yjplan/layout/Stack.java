package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of a cell: a column of pieces that is placed page by page. */
final class Stack {
    private static final float TOLERANCE = 0.01f;

    private final List<Piece> pieces;
    private final FrameTracker frames = new FrameTracker();
    private int next;
    private boolean fresh = true;

    Stack(List<Piece> pieces) {
        this.pieces = pieces;
    }

    boolean isFinished() {
        return next == pieces.size();
    }

    /** The height of what is not placed yet, if it starts a page. */
    float height() {
        float height = 0;
        for (int i = next; i < pieces.size(); i++) {
            height += (i == next && fresh ? 0 : pieces.get(i).before())
                    + pieces.get(i).height();
        }
        return height;
    }

    /** The footnotes of what is not placed yet. */
    List<NoteBody> notes() {
        List<NoteBody> notes = new ArrayList<>();
        for (Piece piece : pieces.subList(next, pieces.size())) {
            notes.addAll(piece.notes());
        }
        return notes;
    }

    /** Places what fits; returns the lower edge. */
    float fill(Canvas canvas, float y, float bottom, boolean force) {
        float top = headAgain(canvas, y);
        int until = next + fitting(bottom - top);
        if (until == next && force && !isFinished()) {
            until = next + 1;
        }
        float edge = top;
        while (next < until) {
            Piece piece = pieces.get(next);
            float start = edge + (fresh ? 0 : piece.before());
            frames.before(canvas, piece.frame(), start);
            edge = piece.place(canvas, start, bottom, force);
            frames.after(edge);
            fresh = false;
            if (!piece.isFinished()) {
                break;
            }
            next++;
        }
        if (isFinished()) {
            frames.endPage(canvas, Optional.empty());
        }
        return edge;
    }

    /** The head of a table within the cell is repeated where the table continues on this page. */
    private float headAgain(Canvas canvas, float y) {
        boolean goesOn = fresh && !isFinished() && pieces.get(next) instanceof GridRow row && row.repeatsHead();
        return goesOn ? ((GridRow) pieces.get(next)).repeatHead(canvas, y) : y;
    }

    /** Ends the page; the rest starts another. */
    void suspend(Canvas canvas) {
        if (!isFinished()) {
            frames.endPage(canvas, pieces.get(next).frame());
            pieces.get(next).suspend(canvas);
            fresh = true;
        }
    }

    /** How many pieces fit without separating any from one that must follow, unless they all belong together. */
    private int fitting(float room) {
        float used = 0;
        int fit = next;
        while (fit < pieces.size()) {
            Piece piece = pieces.get(fit);
            used += (fit == next && fresh ? 0 : piece.before()) + piece.height();
            if (used > room + TOLERANCE) {
                break;
            }
            fit++;
        }
        if (fit == pieces.size()) {
            return fit - next;
        }
        int whole = fit;
        while (whole > next && pieces.get(whole).isKept()) {
            whole--;
        }
        return (whole > next ? whole : fit) - next;
    }
}
