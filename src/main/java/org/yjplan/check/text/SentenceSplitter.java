package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Word;

/** Splits a passage into sentences. */
final class SentenceSplitter {
    private static final Set<String> SHORT = TextWords.list("abbreviations");

    private SentenceSplitter() {}

    static List<Sentence> split(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || ends(tokens, i)) {
                sentences.add(new Sentence(tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens, int i) {
        if (!(tokens.get(i) instanceof Mark mark)) {
            return false;
        }
        if (mark.sign() == ';' || mark.sign() == '!' || mark.sign() == '?') {
            return true;
        }
        boolean apart = tokens.get(i + 1).start() > mark.end();
        return mark.sign() == '.' && apart && !isShort(tokens, i) && !startsLower(tokens.get(i + 1));
    }

    private static boolean isShort(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1) instanceof Word word
                && (word.text().length() == 1 && Character.isLetter(word.text().charAt(0))
                        || SHORT.contains(word.lower()));
    }

    private static boolean startsLower(Token token) {
        return token instanceof Word word && Character.isLowerCase(word.text().charAt(0));
    }
}
