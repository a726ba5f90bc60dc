package org.yjplan.prose;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.diagnostic.TextMap;

/** The words between {@code {{} and {@code }}}. */
final class InsertionText {
    private static final String OPENING_QUOTES = "\"“";
    private static final String CLOSING_QUOTES = "\"”";

    private InsertionText() {}

    /** Whether a line, without the white space around it, is a single insertion. */
    static boolean fills(CharSequence line) {
        String text = line.toString().strip();
        return text.startsWith("{{") && text.indexOf("}}", 2) == text.length() - 2;
    }

    /** The first word between the braces; empty if there is none. */
    static String name(CharSequence source) {
        String text = source.toString().strip();
        return text.substring(0, endOfPlain(text, 0));
    }

    /**
     * The words of an insertion.
     *
     * @param source the text between the braces
     * @param start its offset in the text of the map
     */
    static List<Word> words(CharSequence source, int start, TextMap map) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (isSpace(c)) {
                i++;
                continue;
            }
            int from = i;
            boolean quoted = OPENING_QUOTES.indexOf(c) >= 0;
            i = quoted ? endOfQuoted(source, i) : endOfPlain(source, i);
            int trim = quoted ? 1 : 0;
            String text = source.subSequence(from + trim, Math.max(from + trim, i - trim))
                    .toString();
            words.add(new Word(text, map.locate(start + from, start + i)));
        }
        return words;
    }

    private static int endOfPlain(CharSequence source, int from) {
        int i = from;
        while (i < source.length() && !isSpace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfQuoted(CharSequence source, int from) {
        for (int i = from + 1; i < source.length(); i++) {
            if (CLOSING_QUOTES.indexOf(source.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return source.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
