package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks measured text into lines: first fit, ragged right. A stretch longer than a line is broken rather than
 * left to run into the margin.
 */
final class LineBreaker {
    /** Widths are sums of rounded numbers: an excess of a hundredth of a point must not cause another line. */
    private static final float TOLERANCE = 0.01f;

    private final MeasuredText text;
    private final float width;
    private final List<List<Segment>> lines = new ArrayList<>();
    private int run;

    private LineBreaker(MeasuredText text, float width) {
        this.text = text;
        this.width = width + TOLERANCE;
    }

    /** The lines, each as segments that start at x = 0. */
    static List<List<Segment>> lines(MeasuredText text, float width) {
        LineBreaker breaker = new LineBreaker(text, width);
        breaker.breakAll();
        return breaker.lines;
    }

    private void breakAll() {
        String characters = text.text();
        byte[] breaks = text.breaks();
        int start = 0;
        int lastBreak = -1;
        float reached = 0;
        for (int i = 0; i < characters.length(); i++) {
            float advance = text.advances()[i];
            boolean space = breaks[i] == MeasuredText.SPACE;
            if (!space && reached + advance > width && i > start && !Character.isLowSurrogate(characters.charAt(i))) {
                int end = lastBreak >= start ? lastBreak + 1 : i;
                line(start, end, breaks[end - 1]);
                start = end;
                lastBreak = -1;
                reached = 0;
                i = start - 1;
                continue;
            }
            reached += advance;
            if (breaks[i] == MeasuredText.MUST) {
                line(start, i + 1, MeasuredText.MUST);
                start = i + 1;
                lastBreak = -1;
                reached = 0;
            } else if (breaks[i] != MeasuredText.NONE && fits(i, reached)) {
                lastBreak = i;
            }
        }
        if (start < characters.length()) {
            line(start, characters.length(), MeasuredText.NONE);
        }
    }

    private boolean fits(int i, float reached) {
        return text.breaks()[i] != MeasuredText.SOFT_HYPHEN || reached + hyphenAt(i) <= width;
    }

    private float hyphenAt(int i) {
        int r = run;
        while (text.endOf(r) <= i) {
            r++;
        }
        return text.runs().get(r).hyphenWidth();
    }

    private void line(int start, int end, byte kind) {
        List<Segment> segments = new ArrayList<>();
        float x = 0;
        for (int from = start; from < end; ) {
            while (text.endOf(run) <= from) {
                run++;
            }
            int to = Math.min(end, text.endOf(run));
            MeasuredText.Run here = text.runs().get(run);
            boolean last = to == end;
            float advance = 0;
            for (int i = from; i < to; i++) {
                if (!last || i + 1 < to || kind != MeasuredText.SPACE) {
                    advance += text.advances()[i];
                }
            }
            String characters = text.text().substring(from, to);
            if (last && kind == MeasuredText.MUST) {
                characters = characters.substring(0, characters.length() - 1) + ' ';
            } else if (last
                    && kind == MeasuredText.SOFT_HYPHEN
                    && end < text.text().length()) {
                characters += '\u00ad';
                advance += here.hyphenWidth();
            }
            segments.add(new Segment(x, characters, advance, here.style(), here.element()));
            x += advance;
            from = to;
        }
        lines.add(segments);
    }
}
