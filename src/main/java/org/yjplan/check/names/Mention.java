package org.yjplan.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yjplan.check.rule.Line;
import org.yjplan.check.rule.Subject;
import org.yjplan.check.rule.Written;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Word;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Term;

/**
 * A word that starts with a capital, as names and acronyms do, where the plan uses it.
 *
 * @param word the word
 * @param sentence the sentence that it stands in
 * @param index its index there
 * @param place where it stands
 */
record Mention(Word word, Sentence sentence, int index, Supplier<Location> place) {
    /** All the mentions in a plan. */
    private record All(List<Mention> mentions) {}

    /** Every word of the plan's prose and lines that starts with a capital, but for its glossary. */
    static List<Mention> of(Subject subject) {
        return subject.once(All.class, Mention::read).mentions();
    }

    private static All read(Subject subject) {
        List<Mention> mentions = new ArrayList<>();
        for (Line line : subject.lines()) {
            if (!(line.owner() instanceof Term)) {
                for (Passage passage : PassageReader.read(line.text())) {
                    add(passage, mentions, word -> () -> line.place(word.start(), word.end()));
                }
            }
        }
        for (Written written : subject.written()) {
            for (Passage passage : written.passages()) {
                add(passage, mentions, word -> () -> written.place(word));
            }
        }
        return new All(List.copyOf(mentions));
    }

    private static void add(Passage passage, List<Mention> mentions, Function<Word, Supplier<Location>> place) {
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.get(i) instanceof Word word
                        && Character.isUpperCase(word.text().charAt(0))) {
                    mentions.add(new Mention(word, sentence, i, place.apply(word)));
                }
            }
        }
    }
}
