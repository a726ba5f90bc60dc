package org.yjplan.check.reading;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.diagnostic.Severity;

/** Paragraphs have no more than 150 words. */
final class LongParagraph extends Rule {
    private static final int MOST = 150;
    private static final String SENTENCE = "We work with schools, with the police and with health services. ";

    LongParagraph() {
        super(
                "YJ902",
                Severity.INFO,
                "a long paragraph",
                "A paragraph of more than 150 words is a wall of text on paper and a long wait where it is read aloud. "
                        + "Split it where the subject changes, or make it a list.",
                section(SENTENCE.repeat(7).strip() + " " + SENTENCE.repeat(7).strip()),
                section(SENTENCE.repeat(7).strip() + "\n\n      "
                        + SENTENCE.repeat(7).strip()));
    }

    private static String section(String text) {
        return "sections:\n  - id: role\n    title: Role\n    text: |\n      " + text + "\n";
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                long words = WordCount.of(passage);
                if (words > MOST) {
                    Sentence first = passage.sentences().get(0);
                    context.report(at(
                                    prose.location(first.get(0), first.get(first.size() - 1)),
                                    "the paragraph that starts here has %d words".formatted(words))
                            .withHelp("split it where the subject changes"));
                }
            }
        }
    }
}
