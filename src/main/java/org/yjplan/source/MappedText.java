package org.yjplan.source;

import java.util.Arrays;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

/** A text that records for each of its characters where in the file it was read from. */
final class MappedText implements TextMap {
    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    MappedText(SourceText source) {
        this.source = source;
    }

    /** Adds a character that is {@code [start, end)} in the file. */
    void add(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        text.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    /** Adds text of the file from an offset, character by character. */
    void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.text().charAt(i), i, i + 1);
        }
    }

    /** Adds a line break, which in the file comes just after the last character. */
    void addBreak(int at) {
        add('\n', at, at);
    }

    int length() {
        return text.length();
    }

    boolean spells(String expected) {
        return text.length() == expected.length() && text.indexOf(expected) == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public Location locate(int start, int end) {
        int length = text.length();
        if (length == 0) {
            return source.at(0, 0);
        }
        int first = Math.max(0, Math.min(start, length));
        int last = Math.max(first, Math.min(end, length));
        if (first == length) {
            return source.at(ends[length - 1], ends[length - 1]);
        }
        return last == first
                ? source.at(starts[first], starts[first])
                : source.at(starts[first], Math.max(starts[first], ends[last - 1]));
    }
}
