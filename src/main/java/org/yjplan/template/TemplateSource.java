package org.yjplan.template;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.diagnostic.Location;

/** The text of a template, which knows its lines. */
final class TemplateSource {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * A source.
     *
     * @param file the file as findings name it
     * @param text its text, with line feeds only
     */
    TemplateSource(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The offset of a line and a column, both from 1 and counted in characters; clipped to the text. */
    int offset(int line, int column) {
        if (line < 1 || line > lineStarts.length) {
            return line < 1 ? 0 : text.length();
        }
        return Math.min(text.length(), lineStarts[line - 1] + Math.max(1, column) - 1);
    }

    /** The place of the characters {@code [from, to)}. */
    Location locate(int from, int to) {
        int start = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(start, Math.min(to, text.length()));
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new Location(file, line + 1, columnOf(line, start), endLine + 1, columnOf(endLine, end));
    }

    /** The place of the first occurrence of a word within {@code [from, to)}, or of all of it. */
    Location locateWord(String word, int from, int to) {
        int at = word.isEmpty() ? -1 : text.indexOf(word, from);
        return at < 0 || at + word.length() > to ? locate(from, to) : locate(at, at + word.length());
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int columnOf(int line, int offset) {
        return 1 + text.codePointCount(lineStarts[line], offset);
    }

    /** A line without its end, from 1. */
    Optional<String> line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return Optional.empty();
        }
        int end = line == lineStarts.length ? text.length() : lineStarts[line] - 1;
        return Optional.of(text.substring(lineStarts[line - 1], end));
    }
}
