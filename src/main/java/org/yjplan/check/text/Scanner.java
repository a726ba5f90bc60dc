package org.yjplan.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.check.text.Token.Inserted;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** Splits a passage of Markdown into words, bare numbers, insertions and marks. For one passage. */
final class Scanner {
    private static final String HYPHENS = "-\u2010\u2011–—\u2212";
    /** Marks of Markdown without meaning of their own. */
    private static final String SILENT = "*_`\\[]";

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text, TextRange range) {
        this.text = text;
        this.at = range.from();
        this.end = range.to();
    }

    /** The tokens of a passage. */
    static List<Token> scan(String text, TextRange range) {
        Scanner scanner = new Scanner(text, range);
        while (scanner.at < scanner.end) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0') {
            at++;
        } else if (text.startsWith("{{", at)) {
            insertion();
        } else if (text.startsWith("](", at)) {
            int close = text.indexOf(')', at);
            at = close < 0 || close >= end ? at + 1 : close + 1;
        } else if (isDigit(at) || (c == '£' || isMinus(at)) && isDigit(at + 1)) {
            number();
        } else if (Character.isLetter(c)) {
            word(at);
        } else {
            if (SILENT.indexOf(c) < 0) {
                tokens.add(new Mark(c, at, at + 1));
            }
            at++;
        }
    }

    private void insertion() {
        int close = text.indexOf("}}", at);
        boolean open = close < 0 || close >= end;
        int stop = open ? end : close + 2;
        String words = text.substring(at + 2, open ? end : close).strip();
        tokens.add(new Inserted(InsertedWords.of(words), at, stop));
        at = stop;
    }

    private void number() {
        int start = at;
        char sign = text.charAt(at);
        int first = isDigit(at) ? at : at + 1;
        int stop = endOfNumber(first);
        if (goesOn(stop)) {
            word(start);
            return;
        }
        BigDecimal value = new BigDecimal(text.substring(first, stop).replace(",", ""));
        Quantity quantity = Quantity.of(
                isDigit(start) || sign == '£' ? value : value.negate(), sign == '£' ? Unit.POUNDS : Unit.NUMBER);
        tokens.add(new Number(quantity, start, stop, Optional.empty()));
        at = stop;
    }

    /** Whether what starts like a number is not one: 10-17, 16/17, 9am, 2:00, 39(5), 1st. */
    private boolean goesOn(int i) {
        if (i >= end) {
            return false;
        }
        char c = text.charAt(i);
        return Character.isLetter(c) && !isUnit(i)
                || (c == '/' || c == ':' || c == '(' || HYPHENS.indexOf(c) >= 0 || c == '.') && isDigit(i + 1)
                || HYPHENS.indexOf(c) >= 0 && i + 1 < end && Character.isLetter(text.charAt(i + 1));
    }

    /** Whether a number ends in letters that are a unit, as in 310k, 2bn or 5pp. */
    private boolean isUnit(int from) {
        int i = from;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return UnitReader.SUFFIXES.contains(text.substring(from, i).toLowerCase(Locale.ROOT));
    }

    private int endOfNumber(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        while (i < end
                && text.charAt(i) == ','
                && isDigit(i + 1)
                && isDigit(i + 2)
                && isDigit(i + 3)
                && !isDigit(i + 4)) {
            i += 4;
        }
        if (i < end && text.charAt(i) == '.' && isDigit(i + 1)) {
            i++;
            while (isDigit(i)) {
                i++;
            }
        }
        return i;
    }

    private void word(int start) {
        int i = start + 1;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || joins(i))) {
            i++;
        }
        tokens.add(new Word(text.substring(start, i), start, i));
        at = i;
    }

    /** Whether a mark within a word belongs to it: first-time, O'Neill, 2011/12, 39(5. */
    private boolean joins(int i) {
        boolean between = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        char c = text.charAt(i);
        boolean digits = isDigit(i - 1) && isDigit(i + 1);
        return between
                && (HYPHENS.indexOf(c) >= 0 && c != '—' || c == '\'' || c == '’' || digits && ":/.(".indexOf(c) >= 0);
    }

    private boolean isMinus(int i) {
        return "-–\u2212".indexOf(text.charAt(i)) >= 0
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '%');
    }

    private boolean isDigit(int i) {
        return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
