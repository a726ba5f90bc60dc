package org.yjplan.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Pairs of square brackets, except those that are escaped or within code or an insertion. */
final class Brackets {
    private static final String LANGUAGE = "{lang=";

    private final BasedSequence text;
    private final int[] partners;

    /** The brackets of one paragraph or heading. */
    Brackets(BasedSequence text) {
        this.text = text;
        this.partners = partners(text.toString());
    }

    /** Whether these are the brackets of a text. */
    boolean areOf(BasedSequence other) {
        return text == other;
    }

    private static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '`' -> i = endOfCode(text, i);
                case '{' -> i = endOfInsertion(text, i);
                case '[' -> open.push(i);
                case ']' -> {
                    if (!open.isEmpty()) {
                        partners[open.peek()] = i;
                        partners[i] = open.pop();
                    }
                }
                default -> {
                    // any other character
                }
            }
        }
        return partners;
    }

    /** The last character of some code, or of the backticks if they start no code. */
    private static int endOfCode(String text, int start) {
        int after = endOfBackticks(text, start);
        int fence = after - start;
        for (int i = text.indexOf('`', after); i >= 0; i = text.indexOf('`', i)) {
            int end = endOfBackticks(text, i);
            if (end - i == fence) {
                return end - 1;
            }
            i = end;
        }
        return after - 1;
    }

    private static int endOfBackticks(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    private static int endOfInsertion(String text, int start) {
        int end = text.startsWith("{{", start) ? text.indexOf("}}", start) : -1;
        return end < 0 ? start : end + 1;
    }

    /** The other bracket of a pair; −1 if there is none. */
    int partner(int bracket) {
        return partners[bracket];
    }

    /** The end of the language given after a closing bracket; −1 if there is none. */
    int endOfLanguage(int closing) {
        if (closing < 0 || !text.matchChars(LANGUAGE, closing + 1)) {
            return -1;
        }
        for (int i = closing + 1 + LANGUAGE.length(); i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
        }
        return -1;
    }
}
