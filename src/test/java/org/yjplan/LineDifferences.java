package org.yjplan;

import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** The lines in which two texts differ, as a unified diff. */
final class LineDifferences {
    private static final int CONTEXT = 3;
    private static final int MOST_LINES = 60;
    /** Longer texts are compared from their first difference on over this many lines, as the time grows with the square. */
    private static final int WINDOW = 2_000;

    private LineDifferences() {}

    /** At most sixty lines that differ, with the lines around them and their numbers. */
    static String between(String expected, String actual) {
        List<String> before = List.of(expected.split("\n", -1));
        List<String> after = List.of(actual.split("\n", -1));
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        int from = Math.max(0, same - CONTEXT);
        List<String> lines = unified(window(before, from), window(after, from)).stream()
                .skip(2)
                .map(line -> line.startsWith("@@") ? moved(line, from) : line)
                .toList();
        return String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())))
                + (lines.size() > MOST_LINES ? "\n… and more that differs" : "");
    }

    private static List<String> window(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + WINDOW));
    }

    private static List<String> unified(List<String> before, List<String> after) {
        return DiffUtils.generateUnifiedDiff("expected", "actual", before, DiffUtils.diff(before, after), CONTEXT);
    }

    /** A heading such as {@code @@ -1,7 +1,8 @@}, with the lines counted from the beginning of the text. */
    private static String moved(String heading, int by) {
        String[] parts = heading.split("[ ,]");
        return "@@ -%d,%s +%d,%s @@"
                .formatted(
                        -Integer.parseInt(parts[1]) + by,
                        parts[2],
                        Integer.parseInt(parts[3].substring(1)) + by,
                        parts[4]);
    }
}
