package org.yjplan.check.reading;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.check.rule.Written;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** Paragraphs have no more than 150 words. */
final class LongParagraph implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ902",
            Severity.INFO,
            "a long paragraph",
            "A paragraph of more than 150 words is a wall of text on paper and a long wait where it is read aloud. Part it where "
                    + "its subject changes, or make a list of it.");

    private static final int MOST = 150;
    private static final String SENTENCE = "We work with schools, with the police and with health services. ";

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        String half = SENTENCE.repeat(7).strip();
        return new Examples(section(half + " " + half), section(half + "\n\n      " + half));
    }

    private static String section(String text) {
        return "sections:\n  - id: role\n    title: Role\n    text: |\n      " + text + "\n";
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Written written : subject.written()) {
            for (Passage passage : written.passages()) {
                long words = WordCount.of(passage);
                if (words > MOST) {
                    Sentence first = passage.sentences().get(0);
                    sink.accept(TYPE.at(
                                    written.place(first.get(0), first.get(first.size() - 1)),
                                    "the paragraph that starts here has %d words".formatted(words))
                            .withHelp("part it where its subject changes"));
                }
            }
        }
    }
}
