package org.yjplan.check.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Term;

/** Words are not in block capitals. */
final class BlockCapitals extends Rule {
    /** Few acronyms are longer. */
    private static final int LONG = 7;

    private static final int SHORT = 4;

    private static final String SECTION = """
            sections:
              - id: inspection
                title: Inspection
                text: |
                  The inspectors ask for
                  %s.
            """;

    BlockCapitals() {
        super(
                "YJ904",
                Severity.INFO,
                "words in block capitals",
                "Block capitals are slow to read, and some programs that read aloud spell them out letter by letter. "
                        + "Write the words in lower case, in **bold** if they need emphasis.",
                SECTION.formatted("MODERATE IMPROVEMENT"),
                SECTION.formatted("**moderate improvement**"));
    }

    @Override
    public void check(CheckContext context) {
        Set<String> terms = context.plan().glossary().stream().map(Term::term).collect(Collectors.toSet());
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    check(prose, sentence, terms, context);
                }
            }
        }
    }

    private void check(ParsedProse prose, Sentence sentence, Set<String> terms, CheckContext context) {
        int from = 0;
        while (from < sentence.size()) {
            int to = from;
            boolean shouted = false;
            while (to < sentence.size() && isCapitals(sentence.get(to), terms)) {
                shouted |= length(sentence.get(to)) >= LONG || to > from && length(sentence.get(to)) > SHORT;
                to++;
            }
            if (shouted) {
                context.report(at(
                                prose.location(sentence.get(from), sentence.get(to - 1)),
                                "these words are in block capitals")
                        .withHelp("write them in lower case, in **bold** if they need emphasis"));
            }
            from = Math.max(from + 1, to);
        }
    }

    private static boolean isCapitals(Token token, Set<String> terms) {
        return token instanceof Word word && word.isCapitals() && !terms.contains(word.text());
    }

    private static int length(Token token) {
        return token.end() - token.start();
    }
}
