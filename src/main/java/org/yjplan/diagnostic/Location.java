package org.yjplan.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A range of a source file, as an editor counts it: lines and columns from 1, the end exclusive.
 *
 * <p>Columns count Unicode code points. A location of line 0 means the file as a whole, such as one that is missing.
 *
 * @param file the file as a reader knows it: relative, with forward slashes
 * @param line the first line, from 1; 0 for the whole file
 * @param column the first column, from 1; 0 for the whole file
 * @param endLine the line on which the range ends
 * @param endColumn the column just after the range
 */
public record Location(String file, int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::endLine)
            .thenComparingInt(Location::endColumn);

    /** Checks that the end does not come before the start. */
    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a range: %d:%d to %d:%d".formatted(line, column, endLine, endColumn));
        }
    }

    /** The whole of a file, without a line. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0, 0);
    }

    /** A range of {@code length} columns on one line. */
    public static Location of(String file, int line, int column, int length) {
        return new Location(file, line, column, line, column + length);
    }

    /** Whether this means a file as a whole. */
    public boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(Location other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or {@code file} alone, as compilers print it and editors open it. */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
