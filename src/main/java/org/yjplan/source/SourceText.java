package org.yjplan.source;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.diagnostic.Location;

/**
 * The text of one file, which turns offsets into lines and columns. Offsets are those of {@link
 * String#charAt}; columns count code points. A line ends with a line feed, a carriage return, or both.
 */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    /** Where the second halves of surrogate pairs are; empty in nearly every file. */
    private final int[] lowSurrogates;

    private final boolean clean;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[64];
        int lines = 1;
        int[] pairs = {};
        int paired = 0;
        boolean everyMayStand = true;
        int length = text.length();
        for (int i = 0; i < length; i++) { // one pass for everything: this is a good part of a cold start
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            } else if (Character.isLowSurrogate(c)) {
                pairs = paired == pairs.length ? Arrays.copyOf(pairs, 2 * paired + 8) : pairs;
                pairs[paired++] = i;
                everyMayStand &= i > 0 && Characters.isAllowedInText(Character.toCodePoint(text.charAt(i - 1), c));
            } else if (!Character.isHighSurrogate(c)) {
                everyMayStand &= Characters.isAllowedInText(c);
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
        this.lowSurrogates = Arrays.copyOf(pairs, paired);
        this.clean = everyMayStand;
    }

    /** Whether every character is allowed. */
    boolean isClean() {
        return clean;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** The line of an offset, from 1. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset at which a line starts. */
    int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** The offset just after the last character of a line, before its end. */
    int endOf(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > startOf(line) && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line without its end, if there is such a line. */
    Optional<String> line(int line) {
        return line >= 1 && line <= lineStarts.length ? Optional.of(lineText(line)) : Optional.empty();
    }

    String lineText(int line) {
        return text.substring(startOf(line), endOf(line));
    }

    /** The location of a range. */
    Location at(int start, int end) {
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new Location(file, line, columnOf(line, start), endLine, columnOf(endLine, end));
    }

    /** The column of an offset; an offset between the two characters that end a line counts as its end. */
    private int columnOf(int line, int at) {
        int start = startOf(line);
        int offset = Math.min(at, endOf(line));
        return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(lowSurrogates, offset);
        return found >= 0 ? found : -found - 1;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
