package org.yjplan.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Marks of what is still to be written: {@code [fill in: who chairs the board]}. */
public final class FillIn {
    /**
     * What a new plan writes, and what authors write themselves: [insert figure], [to be confirmed], TBC. Parts have
     * bounds, so that no text makes the search slow.
     */
    private static final Pattern MARK = Pattern.compile(
            "\\[\\s{0,4}(?i:(?:to be |please )?(?:fill(?:ed)? in|insert(?:ed)?|add(?:ed)?|complete[d]?|confirm(?:ed)?|tbc|tba))"
                    + "\\b[^\\]]{0,300}(?:\\]|$)|\\bTB[CA]\\b|\\b(?:[Ll]orem ipsum|LOREM IPSUM)\\b");

    /** One of these is in every mark. */
    private static final List<String> STARTS = List.of("[", "TBC", "TBA", "orem ipsum", "LOREM IPSUM");

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

    /** The marks in a text, in order. Most texts have none, so that they are not searched letter by letter. */
    public static Stream<MatchResult> marks(String text) {
        return STARTS.stream().anyMatch(text::contains) ? MARK.matcher(text).results() : Stream.empty();
    }

    /** Whether a text starts with a mark already, so that it needs no other. */
    public static boolean isMarked(String text) {
        return text.startsWith(LEAD);
    }
}
