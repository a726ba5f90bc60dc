package org.yjplan.layout;

/**
 * A part of a line in one style.
 *
 * @param x where it starts, in points from the left edge of the page
 * @param text the characters
 * @param width the advance width in points, without a space at the end of the line
 * @param style how it looks
 * @param element what it belongs to
 */
record Segment(float x, String text, float width, TextStyle style, Element element) {
    Segment movedBy(float dx) {
        return dx == 0 ? this : new Segment(x + dx, text, width, style, element);
    }
}
