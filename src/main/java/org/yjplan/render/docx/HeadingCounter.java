package org.yjplan.render.docx;

import java.util.Arrays;
import org.yjplan.document.Heading;
import org.yjplan.document.NumberedParagraph;

/**
 * Counts numbered headings, and the paragraphs that are numbered below them, as Word will, to find out whether Word's own
 * number is the document's. Where it is not, as after a number chosen by the author, the number must be
 * written as text.
 */
final class HeadingCounter {
    /** The count of a level that was skipped: Word counts it from 1, others from 0. */
    private static final int UNKNOWN = -1;

    private final int[] counts = new int[NumberingPart.DEEPEST + 1];

    /** Whether Word numbers a heading as the document does. Called once for each heading, in order. */
    boolean agrees(Heading heading) {
        return heading.number()
                .filter(number -> agrees(heading.level() - 1, number))
                .isPresent();
    }

    /** Whether Word numbers a paragraph within its section as the document does. Called once for each, in order. */
    boolean agrees(NumberedParagraph paragraph) {
        int level = NumberingPart.FIRST_PARAGRAPH + paragraph.depth();
        return paragraph.label().filter(label -> agrees(level, label)).isPresent();
    }

    private boolean agrees(int level, String number) {
        int[] next = counts.clone();
        next[level]++;
        boolean subheading = level > 0 && level < NumberingPart.FIRST_PARAGRAPH;
        Arrays.fill(next, level + 1, subheading ? NumberingPart.FIRST_PARAGRAPH : next.length, 0);
        if (level >= NumberingPart.FIRST_PARAGRAPH) {
            for (int skipped = 1; skipped < NumberingPart.FIRST_PARAGRAPH; skipped++) {
                next[skipped] = next[skipped] == 0 ? UNKNOWN : next[skipped];
            }
        }
        boolean agrees = shown(next, level).equals(number);
        if (agrees) {
            System.arraycopy(next, 0, counts, 0, counts.length);
        }
        return agrees;
    }

    /** The number that Word shows; empty where it counts a level that has not occurred. */
    private static String shown(int[] counts, int level) {
        if (level == NumberingPart.DEEPEST) {
            return "(" + ParagraphNumbers.letters(counts[level]) + ")";
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0;
                i <= level;
                i = i == 0 && level >= NumberingPart.FIRST_PARAGRAPH ? NumberingPart.FIRST_PARAGRAPH : i + 1) {
            if (counts[i] < 1) {
                return "";
            }
            number.append(i == 0 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }
}
