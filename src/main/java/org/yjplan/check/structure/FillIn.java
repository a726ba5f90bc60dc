package org.yjplan.check.structure;

import java.util.regex.Pattern;

/** Marks of what is still to be written: {@code [fill in: who chairs the board]}. */
public final class FillIn {
    /**
     * What a new plan writes, and what authors write themselves: [insert figure], [to be confirmed], TBC. Parts have
     * bounds, so that no text makes the search slow.
     */
    static final Pattern MARK = Pattern.compile(
            "\\[\\s{0,4}(?i:(?:to be |please )?(?:fill(?:ed)? in|insert(?:ed)?|add(?:ed)?|complete[d]?|confirm(?:ed)?|tbc|tba))"
                    + "\\b[^\\]]{0,300}(?:\\]|$)|\\bTB[CA]\\b|\\b(?i:lorem ipsum)\\b");

    private static final String LEAD = "[fill in: ";

    private FillIn() {}

    /**
     * A mark.
     *
     * @param what what belongs there
     */
    public static String of(String what) {
        return LEAD + what + "]";
    }

    /** Whether a text starts with a mark already, so that it needs no other. */
    public static boolean isMarked(String text) {
        return text.startsWith(LEAD);
    }
}
