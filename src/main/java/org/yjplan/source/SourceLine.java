package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.Location;

/**
 * A line of YAML as seen without a parser, to explain why the parser gave up on it.
 *
 * @param source the file
 * @param number the line, from 1
 */
record SourceLine(SourceText source, int number) {
    static SourceLine at(SourceText source, int offset) {
        return new SourceLine(source, source.lineOf(offset));
    }

    int start() {
        return source.startOf(number);
    }

    int end() {
        return source.endOf(number);
    }

    /** The offset of the first character that is not a space. */
    int indentEnd() {
        int i = start();
        while (i < end() && (source.text().charAt(i) == ' ' || source.text().charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** How many spaces it starts with. */
    int indent() {
        return indentEnd() - start();
    }

    boolean startsWithDash() {
        return source.text().startsWith("- ", indentEnd()) && indentEnd() < end();
    }

    /** The offset of what follows the dashes at its start. */
    int contentStart() {
        int i = indentEnd();
        while (i + 1 < end() && source.text().charAt(i) == '-' && source.text().charAt(i + 1) == ' ') {
            i++;
            while (i < end() && source.text().charAt(i) == ' ') {
                i++;
            }
        }
        return i;
    }

    /** Its words without indentation and dashes. */
    String content() {
        return source.text().substring(contentStart(), end()).stripTrailing();
    }

    /** Whether it is empty, or only a comment. */
    boolean isBlank() {
        return indentEnd() == end() || source.text().charAt(indentEnd()) == '#';
    }

    /** The offset of the first colon that ends a key: one before a space or the end, outside quotes. */
    Optional<Integer> colon() {
        String text = source.text();
        int i = contentStart();
        char first = i < end() ? text.charAt(i) : ' ';
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, i + 1);
            i = close < 0 || close >= end() ? end() : close;
        }
        for (; i < end(); i++) {
            if (text.charAt(i) == ':' && (i + 1 >= end() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The offset at which its value starts: after the colon, or after the dashes. */
    int valueStart() {
        int i = colon().map(at -> at + 1).orElseGet(this::contentStart);
        while (i < end() && (source.text().charAt(i) == ' ' || source.text().charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The text before the colon, or all of it. */
    String name() {
        return source.text().substring(contentStart(), colon().orElse(end())).strip();
    }

    /** Whether a key has a value on the same line. */
    boolean hasValue() {
        return colon().isPresent() && valueStart() < end();
    }

    /** The nearest line above that is not empty. */
    Optional<SourceLine> above() {
        for (int i = number - 1; i >= 1; i--) {
            SourceLine line = new SourceLine(source, i);
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The range from an offset to its end, without spaces. */
    Location rest(int from) {
        int end = end();
        while (end > from && source.text().charAt(end - 1) == ' ') {
            end--;
        }
        return source.at(from, Math.max(from, end));
    }

    /** The location of its content. */
    Location location() {
        return rest(contentStart());
    }
}
