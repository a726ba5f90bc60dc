package org.yjplan.source;

import java.util.ArrayList;
import java.util.List;

/** Reads a literal or folded block scalar again, and records where each character is. */
final class BlockScalarOffsets {
    private final SourceText source;
    private final String text;
    private final YamlScalar scalar;
    private final MappedText mapped;

    BlockScalarOffsets(YamlScalar scalar) {
        this.source = scalar.source();
        this.text = source.text();
        this.scalar = scalar;
        this.mapped = new MappedText(source);
    }

    MappedText read() {
        int line = source.lineOf(scalar.start()) + 1;
        int indent = indent(line);
        List<Integer> breaks = new ArrayList<>();
        int previous = 0;
        int last = source.lineOf(scalar.end());
        while (line <= last
                || line <= source.lineCount()
                        && mapped.length() + breaks.size() < scalar.value().length()) {
            if (isWithin(line, indent)) {
                join(line, previous, breaks, indent);
                mapped.copy(source.startOf(line) + indent, source.endOf(line));
                previous = line;
            }
            breaks.add(source.endOf(line));
            line++;
        }
        // How many line breaks are kept at the end depends on the sign after “|” or “>”; the value shows it.
        int missing = scalar.value().length() - mapped.length();
        for (int i = 0; i < missing && i < breaks.size(); i++) {
            mapped.addBreak(breaks.get(i));
        }
        return mapped;
    }

    /** Adds the line breaks between two lines of text, or the space that a folded one becomes. */
    private void join(int line, int previous, List<Integer> breaks, int indent) {
        boolean folded = scalar.style() == YamlScalar.Style.FOLDED
                && previous > 0
                && startsWithWord(previous, indent)
                && startsWithWord(line, indent);
        if (folded && breaks.size() == 1) {
            mapped.add(' ', breaks.get(0), breaks.get(0));
        } else {
            for (int i = folded ? 1 : 0; i < breaks.size(); i++) {
                mapped.addBreak(breaks.get(i));
            }
        }
        breaks.clear();
    }

    private boolean startsWithWord(int line, int indent) {
        char c = text.charAt(source.startOf(line) + indent);
        return c != ' ' && c != '\t';
    }

    /** Whether a line has text beyond the indentation; spaces alone count if they reach beyond it. */
    private boolean isWithin(int line, int indent) {
        return source.endOf(line) - source.startOf(line) > indent;
    }

    /** The indentation that is not part of the text: the extra indentation of the first line with words. */
    private int indent(int firstLine) {
        int line = firstLine;
        while (line < source.lineCount()
                && spaces(source.startOf(line), source.endOf(line)) == source.endOf(line) - source.startOf(line)) {
            line++;
        }
        int written = spaces(source.startOf(line), source.endOf(line));
        String value = scalar.value();
        int start = 0;
        while (start < value.length() && value.charAt(start) == '\n') {
            start++;
        }
        if (start == value.length()) {
            return Integer.MAX_VALUE; // nothing but line breaks
        }
        int kept = 0;
        while (start + kept < value.length() && value.charAt(start + kept) == ' ') {
            kept++;
        }
        return Math.max(0, written - kept);
    }

    private int spaces(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i - from;
    }
}
