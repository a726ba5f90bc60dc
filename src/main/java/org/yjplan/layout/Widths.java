package org.yjplan.layout;

/**
 * How much room content needs across.
 *
 * @param least below this, words would be broken; in points
 * @param most beyond this, nothing is gained; in points
 */
record Widths(float least, float most) {
    static final Widths NONE = new Widths(0, 0);

    Widths plus(float more) {
        return new Widths(least + more, most + more);
    }

    Widths and(Widths other) {
        return new Widths(Math.max(least, other.least), Math.max(most, other.most));
    }
}
