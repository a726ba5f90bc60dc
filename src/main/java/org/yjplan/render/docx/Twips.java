package org.yjplan.render.docx;

import java.util.List;
import org.yjplan.theme.Page;

/** Word's units of length. */
final class Twips {
    private static final int PER_POINT = 20;

    private Twips() {}

    /** Points as twentieths of a point, the unit of indents, spacing and widths. */
    static int of(float points) {
        return Math.round(points * PER_POINT);
    }

    /** Points as half points, the unit of type sizes. */
    static int halfPoints(float points) {
        return Math.round(points * 2);
    }

    /** Points as eighths of a point, the unit of the thickness of rules. */
    static int eighths(float points) {
        return Math.round(points * 8);
    }

    /** Adjacent widths, rounded so that each ends where it should. */
    static int[] of(List<Float> widths) {
        int[] twips = new int[widths.size()];
        float end = 0;
        for (int i = 0; i < twips.length; i++) {
            int start = of(end);
            end += widths.get(i);
            twips[i] = of(end) - start;
        }
        return twips;
    }

    /** The width between the margins, as Word computes it from its rounded parts. */
    static int bodyWidth(Page page) {
        return of(page.width()) - of(page.left()) - of(page.right());
    }
}
