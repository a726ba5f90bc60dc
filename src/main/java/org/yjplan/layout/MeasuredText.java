package org.yjplan.layout;

import java.util.List;
import java.util.Map;

/**
 * The text of a paragraph, measured once: every character with its advance and whether a line may end after it.
 *
 * @param text the characters; {@code \n} where a line must end
 * @param runs stretches of one face and one owner, in order, without gaps
 * @param advances the advance of each character in points, including kerning with the next one
 * @param breaks for each character, one of the {@code BREAK} constants
 * @param least the width of the widest stretch that cannot be broken, in points
 * @param most the width with forced line breaks only, in points
 * @param notes the footnotes, each by the element of its mark
 */
record MeasuredText(
        String text,
        List<Run> runs,
        float[] advances,
        byte[] breaks,
        float least,
        float most,
        Map<Element, List<NoteBody>> notes) {
    /** A line cannot end after the character. */
    static final byte NONE = 0;
    /** A line may end after the character, which is a space and then takes no room. */
    static final byte SPACE = 1;
    /** A line may end after the character, which stays. */
    static final byte PLAIN = 2;
    /** A line may end after the character, and then shows a hyphen. */
    static final byte SOFT_HYPHEN = 3;
    /** A line must end at the character. */
    static final byte MUST = 4;

    /**
     * Characters that look alike and belong to the same element.
     *
     * @param start the first character
     * @param style how they look; its face has all of them
     * @param element what they belong to
     * @param hyphenWidth the width of a hyphen in this face, in points
     */
    record Run(int start, TextStyle style, Element element, float hyphenWidth) {}

    /** The same text with footnotes. */
    MeasuredText with(Map<Element, List<NoteBody>> bodies) {
        return new MeasuredText(text, runs, advances, breaks, least, most, bodies);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The character after the last of a run. */
    int endOf(int run) {
        return run + 1 < runs.size() ? runs.get(run + 1).start() : text.length();
    }
}
