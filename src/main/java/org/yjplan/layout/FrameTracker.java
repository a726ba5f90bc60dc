package org.yjplan.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Draws frames around the pieces of a column as they are placed, page by page. */
final class FrameTracker {
    /** How far a frame extends beyond its text where a page break splits it, in points. */
    private static final float OVERLAP = 4;

    private static final class Open {
        private final Frame frame;
        private final float top;

        private Open(Frame frame, float top) {
            this.frame = frame;
            this.top = top;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private List<Frame> carried = List.of();
    private float reached;

    /** Called before a piece is placed. */
    void before(Canvas canvas, Optional<Frame> innermost, float y) {
        List<Frame> chain = chain(innermost);
        while (!open.isEmpty() && !chain.contains(open.peek().frame)) {
            draw(canvas, open.pop(), reached);
        }
        for (Frame frame : chain.subList(open.size(), chain.size())) {
            open.push(new Open(frame, carried.contains(frame) ? y - OVERLAP : y));
        }
        carried = List.of();
    }

    /** Called after a piece was placed. */
    void after(float bottom) {
        reached = bottom;
    }

    /** Ends the page; open frames continue if the next piece is in them too. */
    void endPage(Canvas canvas, Optional<Frame> next) {
        List<Frame> chain = chain(next);
        List<Frame> continuing = new ArrayList<>();
        while (!open.isEmpty()) {
            Open last = open.pop();
            boolean more = chain.contains(last.frame);
            if (more) {
                continuing.add(last.frame);
            }
            draw(canvas, last, more ? reached + OVERLAP : reached);
        }
        carried = continuing;
    }

    private static void draw(Canvas canvas, Open open, float bottom) {
        Frame frame = open.frame;
        canvas.frame(frame, open.top, bottom);
    }

    /** The frames from the outermost inwards. */
    private static List<Frame> chain(Optional<Frame> innermost) {
        if (innermost.isEmpty()) {
            return List.of();
        }
        List<Frame> chain = new ArrayList<>();
        for (Optional<Frame> frame = innermost;
                frame.isPresent();
                frame = frame.get().outer()) {
            chain.add(0, frame.get());
        }
        return chain;
    }
}
