package org.yjplan.check.reading;

import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Mark;

/** Counts words. A figure, a period and an insertion count as one each. */
final class WordCount {
    private WordCount() {}

    static long of(Sentence sentence) {
        long words = 0;
        for (Token token : sentence.tokens()) {
            words += token instanceof Mark ? 0 : 1;
        }
        return words;
    }

    static long of(Passage passage) {
        long words = 0;
        for (Sentence sentence : passage.sentences()) {
            words += of(sentence);
        }
        return words;
    }
}
