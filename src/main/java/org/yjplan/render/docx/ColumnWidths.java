package org.yjplan.render.docx;

import java.util.Arrays;
import org.yjplan.document.Column;
import org.yjplan.document.TableGrid;

/**
 * Shares the width of a table among its columns by what they hold: numbers get what they need, prose gets the rest, and
 * no column less than its longest word as long as there is room.
 */
final class ColumnWidths {
    /** What a column to be written into by hand should have, in twips: 40 mm. */
    private static final int BLANK = 2268;
    /** No word may claim more than this share of the table for its column. */
    private static final double LONGEST_WORD = 0.4;
    /** What a column of prose should have, if it has so much to say, in twips: some fifteen letters. */
    private static final int READABLE = 1560;
    /** Up to so many times the width, room makes prose markedly shorter. */
    private static final double WITHIN_REACH = 1.5;

    private ColumnWidths() {}

    /**
     * The widths of the columns, which add up to the table's.
     *
     * @param content the measured content of the table
     * @param total the width of the table in twips
     */
    static int[] of(TableContent content, int total) {
        int columns = content.columns().size();
        int[] least = new int[columns];
        int[] most = new int[columns];
        for (int row = 0; row < content.rows(); row++) {
            for (TableGrid.Placed placed : content.startingIn(row)) {
                if (placed.cell().columnSpan() == 1) {
                    int c = placed.column();
                    least[c] = Math.max(least[c], content.longestWord(placed));
                    most[c] = Math.max(most[c], content.longestLine(placed));
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            Column.Kind kind = content.columns().get(c).kind();
            int cap = (int) (total * LONGEST_WORD);
            least[c] = Math.min(cap, Math.max(least[c], content.padding() * 2));
            switch (kind) {
                case NUMBER -> most[c] = Math.max(least[c], Math.min(most[c], content.longestFigure(c)));
                case BLANK -> most[c] = Math.max(least[c], BLANK);
                case TEXT -> most[c] = Math.max(least[c], Math.min(most[c], total));
            }
            if (kind == Column.Kind.NUMBER) {
                least[c] = Math.min(cap, most[c]);
            }
        }
        spans(content, least, most);
        return share(content, least, most, total);
    }

    /** Makes room for the longest word of a cell over several columns, by widening all of them alike. */
    private static void spans(TableContent content, int[] least, int[] most) {
        for (int row = 0; row < content.rows(); row++) {
            for (TableGrid.Placed placed : content.startingIn(row)) {
                int span = placed.cell().columnSpan();
                if (span > 1) {
                    int from = placed.column();
                    int room = Arrays.stream(least, from, from + span).sum();
                    int lack = Math.max(0, content.longestWord(placed) - room) / span;
                    for (int c = from; c < from + span; c++) {
                        least[c] += lack;
                        most[c] = Math.max(most[c], least[c]);
                    }
                }
            }
        }
    }

    private static int[] share(TableContent content, int[] least, int[] most, int total) {
        int leastSum = Arrays.stream(least).sum();
        int mostSum = Arrays.stream(most).sum();
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = mostSum > total ? least[c] : most[c];
        }
        if (leastSum >= total) {
            squeeze(widths, total);
        } else if (mostSum > total * WITHIN_REACH) {
            stretchByLength(content, widths, most, total - leastSum);
        } else if (mostSum > total) {
            stretch(widths, most, total - leastSum);
        }
        if (mostSum < total) {
            widen(content, widths, total - mostSum);
        }
        return round(widths, total);
    }

    /** Cuts the widest columns down to one width, so that those of figures and short words need not be broken. */
    private static void squeeze(double[] widths, int total) {
        double[] sorted = widths.clone();
        Arrays.sort(sorted);
        double left = total;
        int wider = sorted.length;
        for (int i = 0; i < sorted.length && sorted[i] * wider <= left; i++) {
            left -= sorted[i];
            wider--;
        }
        for (int c = 0; c < widths.length && wider > 0; c++) {
            widths[c] = Math.min(widths[c], left / wider);
        }
    }

    /**
     * Lets columns grow towards what they would like, by the square root of what they lack: those that lack little come to
     * their full width, so that a name is not broken for the sake of a column of prose.
     */
    private static void stretch(double[] widths, int[] most, double spare) {
        double left = spare;
        boolean settled = false;
        while (!settled) {
            double weights = 0;
            for (int c = 0; c < widths.length; c++) {
                weights += Math.sqrt(most[c] - widths[c]);
            }
            double ratio = left / weights;
            settled = true;
            for (int c = 0; c < widths.length; c++) {
                double lack = most[c] - widths[c];
                if (lack > 0 && lack <= ratio * Math.sqrt(lack)) {
                    widths[c] = most[c];
                    left -= lack;
                    settled = false;
                }
            }
            if (settled) {
                for (int c = 0; c < widths.length; c++) {
                    widths[c] += ratio * Math.sqrt(most[c] - widths[c]);
                }
            }
        }
    }

    /**
     * Where no width would do, columns first become readable, and then share what is left by how much they have to say, so
     * that the longest cells come out equally high.
     */
    private static void stretchByLength(TableContent content, double[] widths, int[] most, int spare) {
        double[] length = lengths(content);
        double lack = 0;
        double[] wanted = new double[widths.length];
        for (int c = 0; c < widths.length; c++) {
            wanted[c] = Math.max(0, Math.min(most[c], READABLE) - widths[c]);
            lack += wanted[c];
        }
        double share = lack > spare ? spare / lack : 1;
        double left = spare;
        for (int c = 0; c < widths.length; c++) {
            widths[c] += wanted[c] * share;
            left -= wanted[c] * share;
        }
        for (int round = 0; round < widths.length && left > 0; round++) {
            double growing = 0;
            for (int c = 0; c < widths.length; c++) {
                growing += widths[c] < most[c] ? length[c] : 0;
            }
            double each = growing == 0 ? 0 : left / growing;
            for (int c = 0; c < widths.length; c++) {
                double more = Math.max(0, Math.min(most[c] - widths[c], each * length[c]));
                widths[c] += more;
                left -= more;
            }
        }
    }

    /** The length of the longest cell of each column. */
    private static double[] lengths(TableContent content) {
        double[] lengths = new double[content.columns().size()];
        for (int row = 0; row < content.rows(); row++) {
            for (TableGrid.Placed placed : content.startingIn(row)) {
                if (placed.cell().columnSpan() == 1) {
                    lengths[placed.column()] = Math.max(lengths[placed.column()], content.length(placed));
                }
            }
        }
        return lengths;
    }

    /** Gives what is left over to the columns of words, by their width; to all alike if there are none. */
    private static void widen(TableContent content, double[] widths, int spare) {
        double sum = 0;
        for (int c = 0; c < widths.length; c++) {
            sum += isText(content, c) ? widths[c] : 0;
        }
        for (int c = 0; c < widths.length; c++) {
            if (sum == 0) {
                widths[c] += (double) spare / widths.length;
            } else if (isText(content, c)) {
                widths[c] += spare * widths[c] / sum;
            }
        }
    }

    private static boolean isText(TableContent content, int column) {
        return content.columns().get(column).kind() == Column.Kind.TEXT;
    }

    /** Whole twips that add up: each column ends at the rounded sum of the widths before it. */
    private static int[] round(double[] widths, int total) {
        int[] rounded = new int[widths.length];
        double end = 0;
        int placed = 0;
        for (int c = 0; c < widths.length; c++) {
            end += widths[c];
            int edge = c == widths.length - 1 ? total : (int) Math.round(end);
            rounded[c] = edge - placed;
            placed = edge;
        }
        return rounded;
    }
}
