package org.yjplan.check.reading;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.diagnostic.Severity;

/** Sentences have no more than 25 words, as the GOV.UK style guide asks. */
final class LongSentence extends Rule {
    private static final int MOST = 25;
    private static final String SECTION = """
            sections:
              - id: role
                title: Role
                text: |
                  We work with the police, with schools and with health services%s we
                  do so every day, and we meet the families of young people wherever they
                  wish to be met.
            """;

    LongSentence() {
        super(
                "YJ901",
                Severity.INFO,
                "a long sentence",
                "Sentences of more than 25 words are hard to follow, especially when read aloud. The GOV.UK style "
                        + "guide asks for shorter ones. Split it in two, or make it a list.",
                SECTION.formatted(", and"),
                SECTION.formatted(".").replace(" we\n", " We\n"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    long words = WordCount.of(sentence);
                    if (words > MOST) {
                        context.report(at(
                                        prose.location(sentence.get(0), sentence.get(sentence.size() - 1)),
                                        "this sentence has %d words".formatted(words))
                                .withHelp("split it in two, or make it a list"));
                    }
                }
            }
        }
    }
}
