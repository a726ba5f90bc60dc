package org.yjplan.render.docx;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.document.Heading;

/**
 * Counts numbered headings as Word will, to learn whether Word's own number is the one that the document gives. Where it
 * is not, as after a number that somebody chose, the number must be written as text.
 */
final class HeadingCounter {
    private final int[] counts = new int[6];

    /** Whether Word numbers a heading as the document does. Called once for each heading, in order. */
    boolean agrees(Heading heading) {
        Optional<String> number = heading.number();
        if (number.isEmpty()) {
            return false;
        }
        int[] next = counts.clone();
        next[heading.level() - 1]++;
        Arrays.fill(next, heading.level(), next.length, 0);
        boolean agrees = dotted(next, heading.level()).equals(number.get());
        for (int level = 0; level < heading.level(); level++) {
            // Word counts a level that it has not met from 1, others from 0: it is not to be asked.
            agrees &= next[level] > 0;
        }
        if (agrees) {
            System.arraycopy(next, 0, counts, 0, counts.length);
        }
        return agrees;
    }

    private static String dotted(int[] counts, int level) {
        StringBuilder number = new StringBuilder().append(counts[0]);
        for (int i = 1; i < level; i++) {
            number.append('.').append(counts[i]);
        }
        return number.toString();
    }
}
