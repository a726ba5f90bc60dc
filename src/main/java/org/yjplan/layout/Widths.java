package org.yjplan.layout;

/**
 * How much width content needs.
 *
 * @param least below this, words would be broken; in points
 * @param most beyond this, nothing is gained; in points
 * @param length the length of all its text in one line, in points, whatever the number of paragraphs
 */
record Widths(float least, float most, float length) {
    static final Widths NONE = new Widths(0, 0);

    /** The width that a single paragraph needs. */
    Widths(float least, float most) {
        this(least, most, most);
    }

    Widths plus(float more) {
        return new Widths(least + more, most + more, length);
    }

    Widths times(float factor) {
        return new Widths(least * factor, most * factor, length * factor);
    }

    /** The width for both, one below the other. */
    Widths and(Widths other) {
        return new Widths(Math.max(least, other.least), Math.max(most, other.most), length + other.length);
    }
}
