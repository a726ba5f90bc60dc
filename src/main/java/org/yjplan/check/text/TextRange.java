package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;

/** The characters {@code [from, to)} of a text that belong to one passage. */
record TextRange(int from, int to) {
    /**
     * The passages of Markdown. A blank line ends one, and so do the start of an item, a heading and a tab, which separates the
     * cells of a pasted table. Code is left out.
     */
    static List<TextRange> of(String markdown) {
        List<TextRange> stretches = new ArrayList<>();
        boolean code = false;
        int from = 0;
        int line = 0;
        while (line < markdown.length()) {
            int end = endOfLine(markdown, line);
            int content = skipBlanks(markdown, line, end);
            boolean fence = markdown.startsWith("```", content) || markdown.startsWith("~~~", content);
            int starts = skipMarker(markdown, content, end);
            boolean heading = content < end && markdown.charAt(content) == '#';
            if (fence || code || content == end || starts > content || heading) {
                add(markdown, from, line, stretches);
                from = fence || code ? end : Math.min(starts, end);
            }
            if (heading) {
                add(markdown, content, end, stretches);
                from = end;
            }
            code ^= fence;
            line = end + 1;
        }
        add(markdown, from, markdown.length(), stretches);
        return stretches;
    }

    private static void add(String text, int from, int to, List<TextRange> stretches) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\t') {
                if (!text.substring(start, i).isBlank()) {
                    stretches.add(new TextRange(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && " \r>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Where an item starts after its bullet or its number; {@code from} if there is none. */
    private static int skipMarker(String text, int from, int end) {
        int i = from;
        while (i < end && i < from + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > from && i < end && ".)".indexOf(text.charAt(i)) >= 0;
        boolean bullet = i == from && i < end && "-*+•·".indexOf(text.charAt(i)) >= 0;
        boolean blank = i + 1 < end && " \t".indexOf(text.charAt(i + 1)) >= 0;
        return (numbered || bullet) && blank ? i + 2 : from;
    }
}
