package org.yjplan.source;

/** Pieces of a plan as messages show them. */
final class FaultWords {
    private static final int EXCERPT = 60;

    private FaultWords() {}

    /** A text shortened for a message: one line, at most 60 characters, no control characters. */
    static String excerpt(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = shown.length() > 0;
                continue;
            }
            if (count + (space ? 1 : 0) >= EXCERPT) {
                return shown.append('…').toString();
            }
            if (space) {
                shown.append(' ');
                count++;
                space = false;
            }
            shown.appendCodePoint(Character.getType(c) == Character.FORMAT ? '\uFFFD' : c);
            count++;
        }
        return shown.toString();
    }

    /** A sentence as part of another: “The years.” becomes “the years”. */
    static String clause(String sentence) {
        boolean acronym = sentence.length() < 2 || Character.isUpperCase(sentence.charAt(1));
        String start = acronym ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }
}
