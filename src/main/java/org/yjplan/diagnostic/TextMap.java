package org.yjplan.diagnostic;

/**
 * Finds the location of a piece of text in the file that it was read from, so that a fault in the third line of a
 * paragraph is shown on that line, whatever quoting or indentation YAML put around it.
 */
@FunctionalInterface
public interface TextMap {
    /**
     * Where the characters {@code [start, end)} of the text are in its file.
     *
     * @param start the first character, from 0, as {@link String#charAt} counts
     * @param end the character after the last; at least {@code start}
     * @return their location; clipped to the text if they reach beyond it
     */
    Location locate(int start, int end);

    /** A map that puts every character at the same location. */
    static TextMap allAt(Location location) {
        return (start, end) -> location;
    }
}
