package org.yjplan.report;

import java.util.Optional;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceLines;

/**
 * The line that a finding is about, as it is shown.
 *
 * @param line the number of the line; 0 if there is none to show
 * @param text the line, cut at both ends if it is long
 * @param indent how many columns there are before the carets
 * @param carets how many carets there are
 */
record Excerpt(int line, String text, int indent, int carets) {
    /** How many columns of a line are shown. */
    private static final int WIDTH = 100;
    /** How many columns are shown before a caret that is far to the right. */
    private static final int BEFORE = 30;

    private static final char CUT = '…';

    static Excerpt of(SourceLines lines, Location location) {
        Optional<String> line =
                location.isWholeFile() ? Optional.empty() : lines.line(location.file(), location.line());
        return line.map(text -> cut(location, text)).orElse(new Excerpt(0, "", 0, 0));
    }

    boolean isEmpty() {
        return line == 0;
    }

    int numberWidth() {
        return isEmpty() ? 0 : Integer.toString(line).length();
    }

    private static Excerpt cut(Location location, String line) {
        int length = line.codePointCount(0, line.length());
        int start = Math.min(Math.max(location.column() - 1, 0), length);
        int end = location.endLine() > location.line()
                ? length
                : Math.min(Math.max(location.endColumn() - 1, start), length);
        int from = start < WIDTH - 10 && (end <= WIDTH || start < BEFORE)
                ? 0
                : Math.max(0, Math.min(start - BEFORE, length - WIDTH));
        int to = Math.min(length, from + WIDTH);
        StringBuilder shown = new StringBuilder();
        if (from > 0) {
            shown.append(CUT);
        }
        line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to))
                .codePoints()
                .map(SafeText::safe)
                .forEach(shown::appendCodePoint);
        if (to < length) {
            shown.append(CUT);
        }
        int indent = start - from + (from > 0 ? 1 : 0);
        return new Excerpt(
                location.line(), shown.toString().stripTrailing(), indent, Math.max(1, Math.min(end, to) - start));
    }
}
