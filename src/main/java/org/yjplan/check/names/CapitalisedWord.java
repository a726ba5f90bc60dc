package org.yjplan.check.names;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.ShortText;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Word;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Term;

/**
 * A word that starts with a capital, as names and acronyms do, where the plan uses it.
 *
 * @param word the word
 * @param sentence the sentence that it is in
 * @param index its index there
 * @param owner the prose that it is in, or the record that has the line
 * @param map the locations of the characters of its text
 */
record CapitalisedWord(Word word, Sentence sentence, int index, Record owner, TextMap map) {
    /** All the mentions in a plan. */
    private record All(List<CapitalisedWord> mentions) {}

    /** Every capitalised word of the plan's prose and lines, except in its glossary. */
    static List<CapitalisedWord> of(CheckContext context) {
        return context.once(All.class, CapitalisedWord::read).mentions();
    }

    /** Its location. */
    Location location() {
        return map.locate(word.start(), word.end());
    }

    /** The location of some tokens of its sentence, both included. */
    Location location(int first, int last) {
        return map.locate(sentence.get(first).start(), sentence.get(last).end());
    }

    private static All read(CheckContext context) {
        List<CapitalisedWord> mentions = new ArrayList<>();
        for (ShortText line : context.lines()) {
            if (!(line.owner() instanceof Term)) {
                add(PassageReader.read(line.text()), line.owner(), line.map(), mentions);
            }
        }
        for (ParsedProse written : context.written()) {
            add(written.passages(), written.prose(), written.map(), mentions);
        }
        return new All(List.copyOf(mentions));
    }

    private static void add(List<Passage> passages, Record owner, TextMap map, List<CapitalisedWord> mentions) {
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    if (sentence.get(i) instanceof Word word
                            && Character.isUpperCase(word.text().charAt(0))) {
                        mentions.add(new CapitalisedWord(word, sentence, i, owner, map));
                    }
                }
            }
        }
    }
}
