package org.yjplan.layout;

import java.util.Arrays;
import java.util.List;
import org.yjplan.document.Column;

/**
 * Shares out the width of a table. Columns of figures get what they need, columns to fill in by hand get room to write, and
 * prose gets the rest: short words and names their full width first, long text what is left.
 */
final class ColumnWidths {
    /** The width that a column of prose should have if its text is that long, in points: about fifteen letters. */
    private static final float READABLE = 78;

    /** The width of a column to be filled in by hand, in points. */
    private static final float TO_WRITE_IN = 96;

    /** Up to this many times the width, more room makes prose markedly shorter, so the names above it wrap instead. */
    private static final float WITHIN_REACH = 1.5f;

    private final List<Column.Kind> kinds;
    private final float[] least;
    private final float[] most;
    private final float[] mostOfBody;
    private final float[] longest;
    private final boolean fills;

    /**
     * The needs of columns.
     *
     * @param kinds what they hold
     * @param fills whether they take up the full width
     */
    ColumnWidths(List<Column.Kind> kinds, boolean fills) {
        this.kinds = List.copyOf(kinds);
        this.fills = fills;
        least = new float[kinds.size()];
        most = new float[kinds.size()];
        mostOfBody = new float[kinds.size()];
        longest = new float[kinds.size()];
        for (int c = 0; c < least.length; c++) {
            if (kinds.get(c) == Column.Kind.BLANK) {
                least[c] = TO_WRITE_IN;
                most[c] = TO_WRITE_IN;
            }
        }
    }

    /** A cell of one column, padding included. */
    void need(int column, Widths widths, boolean head) {
        boolean figures = kinds.get(column) == Column.Kind.NUMBER;
        least[column] = Math.max(least[column], figures && !head ? widths.most() : widths.least());
        most[column] = Math.max(most[column], Math.max(widths.most(), least[column]));
        mostOfBody[column] = Math.max(mostOfBody[column], head ? least[column] : widths.most());
        longest[column] = Math.max(longest[column], widths.length());
    }

    /** A cell spanning several columns: what they lack is shared among them. Called after the cells of one column. */
    void need(int column, int span, Widths widths) {
        spread(least, column, span, widths.least());
        spread(most, column, span, widths.most());
        spread(mostOfBody, column, span, widths.most());
        for (int c = column; c < column + span; c++) {
            most[c] = Math.max(most[c], least[c]);
        }
    }

    private static void spread(float[] widths, int column, int span, float need) {
        float have = 0;
        for (int c = column; c < column + span; c++) {
            have += widths[c];
        }
        for (int c = column; c < column + span && need > have; c++) {
            widths[c] += (need - have) / span;
        }
    }

    /** The width at which nothing is squeezed, and the width at which nothing wraps. */
    Widths widths() {
        return new Widths(sum(least), sum(most));
    }

    /** The width below which columns of prose become too narrow to read well. */
    float readable() {
        return sum(readableWidths(most));
    }

    private float[] readableWidths(float[] wanted) {
        float[] widths = least.clone();
        for (int c = 0; c < widths.length; c++) {
            boolean prose = kinds.get(c) == Column.Kind.TEXT;
            widths[c] = prose ? Math.max(least[c], Math.min(wanted[c], READABLE)) : least[c];
        }
        return widths;
    }

    /** What columns need below the head, whose names wrap rather than take room from what they name. */
    private float[] bodyWidths() {
        float[] widths = least.clone();
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(least[c], mostOfBody[c]);
        }
        return widths;
    }

    /** Where the columns start, followed by where the last one ends. */
    float[] edges(float x, float width) {
        float[] widths = widths(width);
        float[] edges = new float[widths.length + 1];
        edges[0] = x;
        for (int c = 0; c < widths.length; c++) {
            edges[c + 1] = edges[c] + widths[c];
        }
        return edges;
    }

    /** The widths of the columns within a width. */
    float[] widths(float width) {
        float needed = sum(least);
        if (needed > width) {
            return squeezed(width);
        }
        float[] widths = least.clone();
        float[] body = bodyWidths();
        boolean withinReach = sum(body) <= width * WITHIN_REACH;
        float[] first = withinReach ? body : most;
        float rest = grow(widths, readableWidths(first), width - needed);
        rest = withinReach ? grow(widths, body, rest) : growByLength(widths, rest);
        rest = grow(widths, most, rest);
        if (fills && rest > 0) {
            stretch(widths, rest);
        }
        return widths;
    }

    private float grow(float[] widths, float[] goal, float available) {
        float[] weights = new float[widths.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = (float) Math.sqrt(most[c] - least[c] + 1);
        }
        return grow(widths, goal, weights, available);
    }

    /**
     * Where no width is enough, the columns share it by length of text, so that the longest cells come out equally
     * high: a column of many paragraphs gets more than one with a long sentence.
     */
    private float growByLength(float[] widths, float available) {
        float[] weights = new float[widths.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = longest[c] + 1;
        }
        return grow(widths, most, weights, available);
    }

    /**
     * Columns grow towards a target; one that lacks little, such as a long name above figures, gets it before one that
     * could never have enough.
     */
    private static float grow(float[] widths, float[] goal, float[] weights, float available) {
        float rest = available;
        boolean[] full = new boolean[widths.length];
        for (int round = 0; round < widths.length && rest > 0.01f; round++) {
            float growing = 0;
            for (int c = 0; c < widths.length; c++) {
                full[c] |= goal[c] - widths[c] < 0.01f;
                growing += full[c] ? 0 : weights[c];
            }
            if (growing == 0) {
                break;
            }
            float share = rest / growing;
            boolean capped = false;
            for (int c = 0; c < widths.length; c++) {
                if (!full[c] && goal[c] - widths[c] <= share * weights[c]) {
                    rest -= goal[c] - widths[c];
                    widths[c] = goal[c];
                    capped = true;
                }
            }
            if (!capped) {
                for (int c = 0; c < widths.length; c++) {
                    widths[c] += full[c] ? 0 : share * weights[c];
                }
                return 0;
            }
        }
        return Math.max(0, rest);
    }

    /** What is left goes to the columns of prose and those to fill in by hand, or else to all. */
    private void stretch(float[] widths, float rest) {
        float base = 0;
        for (int c = 0; c < widths.length; c++) {
            base += kinds.get(c) == Column.Kind.NUMBER ? 0 : widths[c];
        }
        for (int c = 0; c < widths.length; c++) {
            if (base == 0) {
                widths[c] += rest / widths.length;
            } else if (kinds.get(c) != Column.Kind.NUMBER) {
                widths[c] += rest * widths[c] / base;
            }
        }
    }

    /** Too little room: those that need most give most, and words that do not fit are broken. */
    private float[] squeezed(float width) {
        float[] widths = least.clone();
        float even = width / widths.length;
        float over = 0;
        float narrow = 0;
        for (float w : widths) {
            over += Math.max(0, w - even);
            narrow += Math.min(w, even);
        }
        float factor = Math.max(0, (width - narrow) / over);
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.min(widths[c], even) + Math.max(0, widths[c] - even) * factor;
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    @Override
    public String toString() {
        return kinds + " " + Arrays.toString(least) + " to " + Arrays.toString(most);
    }
}
