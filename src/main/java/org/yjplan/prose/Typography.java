package org.yjplan.prose;

import java.util.Set;
import org.yjplan.language.Wording;

/**
 * Typesets typed characters: curly quotes, dashes, an ellipsis, and non-breaking spaces in expressions such as “£3
 * million”, “section 40” and “5 March 2020”.
 *
 * <p>Text that is already typeset is unchanged, so typesetting twice does no harm. Every character keeps its position,
 * except dots and hyphens that merge into one character.
 */
public final class Typography {
    /** Takes the place of a character that was merged into the one before it; not a Unicode character. */
    public static final char GONE = '\uffff';

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char EN_DASH = '\u2013';

    private static final Set<String> UNITS = Set.of(
            "million",
            "billion",
            "thousand",
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "hour",
            "hours",
            "minutes",
            "per",
            "am",
            "pm",
            "km",
            "miles");
    private static final Set<String> LABELS = Set.of(
            "section",
            "sections",
            "part",
            "schedule",
            "table",
            "tables",
            "figure",
            "adran",
            "atodiad",
            "ffigur",
            "paragraff",
            "rhan",
            "tabl",
            "tudalen",
            "level",
            "levels",
            "stage",
            "article",
            "chapter",
            "regulation",
            "rule",
            "paragraph",
            "paragraphs",
            "page",
            "pages",
            "year",
            "band",
            "tier",
            "phase",
            "grade",
            "stages",
            "no.",
            "s.",
            "ss.");
    private static final int LONGEST_WORD = 12;

    private Typography() {}

    /** The text, typeset. */
    public static String of(String text) {
        char[] chars = text.toCharArray();
        typeset(chars, ' ');
        int length = 0;
        for (char c : chars) {
            if (c != GONE) {
                chars[length++] = c;
            }
        }
        return new String(chars, 0, length);
    }

    /**
     * Typesets characters in place. Those that are merged into others become {@link #GONE}.
     *
     * @param text the characters
     * @param before the character before them, a space if there is none
     */
    public static void typeset(char[] text, char before) {
        for (int i = 0; i < text.length; i++) {
            char previous = i == 0 ? before : text[i - 1];
            switch (text[i]) {
                case '"' -> text[i] = opens(previous) ? '“' : '”';
                case '\'' -> text[i] = opens(previous) && !isDecade(text, i + 1) ? '‘' : '’';
                case '-' -> setHyphen(text, i);
                case '.' -> setDots(text, i, previous);
                case ' ' -> {
                    if (belongTogether(text, i, before)) {
                        text[i] = NO_BREAK_SPACE;
                    }
                }
                default -> {
                    // as typed
                }
            }
        }
    }

    private static boolean opens(char previous) {
        return Character.isWhitespace(previous) || previous == NO_BREAK_SPACE || "([{“‘–—/".indexOf(previous) >= 0;
    }

    private static boolean isDecade(char[] text, int i) {
        return isDigit(text, i) && isDigit(text, i + 1) && i + 2 < text.length && text[i + 2] == 's';
    }

    private static void setHyphen(char[] text, int i) {
        boolean doubled = i + 1 < text.length && text[i + 1] == '-';
        int next = doubled ? i + 2 : i + 1;
        if (isSpace(text, i - 1) && isSpace(text, next)) {
            text[i] = EN_DASH;
            if (doubled) {
                text[i + 1] = GONE;
            }
        } else if (!doubled && isRangeOfYears(text, i)) {
            text[i] = EN_DASH;
        }
    }

    /** Four digits before and two or four after, and neither is part of something longer, such as an ISO date. */
    private static boolean isRangeOfYears(char[] text, int i) {
        int start = i;
        while (isDigit(text, start - 1)) {
            start--;
        }
        int end = i + 1;
        while (isDigit(text, end)) {
            end++;
        }
        int after = end - i - 1;
        return i - start == 4
                && (after == 2 || after == 4)
                && !isLetter(text, start - 1)
                && !isHyphen(text, start - 1)
                && !isLetter(text, end)
                && !isHyphen(text, end);
    }

    private static void setDots(char[] text, int i, char previous) {
        boolean three = i + 2 < text.length && text[i + 1] == '.' && text[i + 2] == '.';
        boolean more = i + 3 < text.length && text[i + 3] == '.';
        if (three && !more && previous != '.') {
            text[i] = '…';
            text[i + 1] = GONE;
            text[i + 2] = GONE;
        }
    }

    private static boolean belongTogether(char[] text, int space, char before) {
        if (space == 0 || space + 1 >= text.length) {
            return false;
        }
        if (isDigit(text, space + 1)) {
            String word = wordBefore(text, space);
            return LABELS.contains(decapitalised(word)) || (isMonth(word) && isYear(text, space + 1));
        }
        if (isDigit(text, space - 1)) {
            String word = wordAfter(text, space);
            return word.equals("per") ? followedByCent(text, space) : UNITS.contains(word) || isMonth(word);
        }
        return isInitial(text, space, before) && isCapitalised(text, space + 1);
    }

    private static boolean followedByCent(char[] text, int space) {
        int i = space + 5;
        return i + 3 < text.length && text[i] == 'c' && text[i + 1] == 'e' && text[i + 2] == 'n' && text[i + 3] == 't';
    }

    private static boolean isMonth(String word) {
        return Wording.ENGLISH.months().contains(word) || Wording.WELSH.months().contains(word);
    }

    private static boolean isYear(char[] text, int i) {
        return isDigit(text, i + 1) && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4);
    }

    /** A single capital letter, as in “J Sinnott”; “I” and “A” are words. */
    private static boolean isInitial(char[] text, int space, char before) {
        char initial = text[space - 1];
        char previous = space >= 2 ? text[space - 2] : before;
        return Character.isUpperCase(initial)
                && initial != 'I'
                && initial != 'A'
                && (Character.isWhitespace(previous) || previous == NO_BREAK_SPACE || previous == '(');
    }

    /** A capitalised word, or one more initial. */
    private static boolean isCapitalised(char[] text, int i) {
        return i + 1 < text.length
                && Character.isUpperCase(text[i])
                && (Character.isLowerCase(text[i + 1]) || isSpace(text, i + 1));
    }

    private static String wordBefore(char[] text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && (isLetter(text, start - 1) || text[start - 1] == '.')) {
            start--;
        }
        return new String(text, start, end - start);
    }

    private static String wordAfter(char[] text, int space) {
        int end = space + 1;
        while (end - space < LONGEST_WORD && isLetter(text, end)) {
            end++;
        }
        return new String(text, space + 1, end - space - 1);
    }

    private static String decapitalised(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isDigit(char[] text, int i) {
        return i >= 0 && i < text.length && text[i] >= '0' && text[i] <= '9';
    }

    private static boolean isLetter(char[] text, int i) {
        return i >= 0 && i < text.length && Character.isLetter(text[i]);
    }

    private static boolean isHyphen(char[] text, int i) {
        return i >= 0 && i < text.length && (text[i] == '-' || text[i] == EN_DASH);
    }

    private static boolean isSpace(char[] text, int i) {
        return i >= 0 && i < text.length && (text[i] == ' ' || text[i] == NO_BREAK_SPACE);
    }
}
