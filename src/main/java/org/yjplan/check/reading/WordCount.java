package org.yjplan.check.reading;

import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Mark;

/** Counts words. A figure, a period and an insertion count as one each. */
final class WordCount {
    private WordCount() {}

    static long of(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !(token instanceof Mark))
                .count();
    }

    static long of(Passage passage) {
        return passage.sentences().stream().mapToLong(WordCount::of).sum();
    }
}
