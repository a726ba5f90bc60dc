package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** Treats numbers as words where they name something or give an age: section 40, 10 to 14 year olds, per 100,000. */
final class NotCounted {
    /** Words before a number that is a name. */
    private static final Set<String> NAMING = TextWords.list("naming");
    /** Words that do so only where they start with a capital, as in Year 11. */
    private static final Set<String> CAPITAL_NAMING = TextWords.list("naming-with-capital");

    private static final Set<String> AGES = Set.of("age", "aged", "ages", "ageing");
    private static final Set<String> JOINTS = Set.of("to", "and", "or");
    private static final Set<String> YEAR = Set.of("year", "years", "yr", "yrs");
    private static final Set<String> OLD = Set.of("old", "olds");
    private static final Set<String> BETWEEN = Set.of("between", "from", "under", "over", "of");

    private NotCounted() {}

    static List<Token> mark(List<Token> tokens) {
        List<Token> result = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Number number && !isCounted(result, i)) {
                result.set(i, new Word(number.quantity().value().toPlainString(), number.start(), number.end()));
            }
        }
        return result;
    }

    /** Whether a number counts something. The tokens before it are marked already. */
    private static boolean isCounted(List<Token> tokens, int i) {
        Unit unit = ((Number) tokens.get(i)).quantity().unit();
        if (unit != Unit.NUMBER && unit != Unit.TIME) {
            return true;
        }
        boolean joined = is(tokens, i - 1, JOINTS) && i >= 2 && isDemoted(tokens.get(i - 2));
        boolean aged = is(tokens, i - 1, AGES) || is(tokens, i - 1, BETWEEN) && is(tokens, i - 2, AGES);
        boolean partOfThousand = i >= 1 && isDemoted(tokens.get(i - 1)) && is(tokens, i - 2, Set.of("per"));
        return !(is(tokens, i - 1, NAMING)
                || isCapital(tokens, i - 1)
                || is(tokens, i - 1, '#')
                || joined
                || aged
                || partOfThousand
                || isAge(tokens, i));
    }

    private static boolean isCapital(List<Token> tokens, int i) {
        return is(tokens, i, CAPITAL_NAMING)
                && tokens.get(i) instanceof Word word
                && Character.isUpperCase(word.text().charAt(0));
    }

    /** Whether “year old” follows, perhaps after another number. */
    private static boolean isAge(List<Token> tokens, int i) {
        int last =
                is(tokens, i + 1, JOINTS) && i + 2 < tokens.size() && tokens.get(i + 2) instanceof Number ? i + 2 : i;
        return is(tokens, last + 1, YEAR) && is(tokens, last + 2, OLD)
                || last + 1 < tokens.size()
                        && tokens.get(last + 1) instanceof Word word
                        && word.lower().startsWith("year-old");
    }

    private static boolean isDemoted(Token token) {
        return token instanceof Word word && Character.isDigit(word.text().charAt(0));
    }

    private static boolean is(List<Token> tokens, int i, Set<String> words) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(words);
    }

    private static boolean is(List<Token> tokens, int i, char sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }
}
