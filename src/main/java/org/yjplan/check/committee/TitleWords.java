package org.yjplan.check.committee;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which a title is recognised in a text: those of some length, each by its beginning, so that “convicted” is
 * found in “conviction”.
 *
 * @param stems the beginnings, in lower case
 */
record TitleWords(Set<String> stems) {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final Set<String> SMALL = Set.of(
            "with",
            "from",
            "that",
            "this",
            "have",
            "their",
            "there",
            "which",
            "into",
            "over",
            "after",
            "before",
            "given",
            "appendix",
            "appendices",
            "annex",
            "report");

    static TitleWords of(String title) {
        return new TitleWords(stemsOf(title));
    }

    int size() {
        return stems.size();
    }

    /** How many of them a text has. */
    int countIn(String text) {
        Set<String> there = stemsOf(text);
        there.retainAll(stems);
        return there.size();
    }

    private static Set<String> stemsOf(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() >= SHORTEST && !SMALL.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
