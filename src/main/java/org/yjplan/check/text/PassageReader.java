package org.yjplan.check.text;

import java.util.List;

/**
 * Reads Markdown into passages.
 *
 * <pre>{@code
 * List<Passage> passages = PassageReader.read(prose.markdown());
 * }</pre>
 *
 * <p>Offsets are those of the text, so that a token can be traced to its location. Any text can be read; what is not a sentence
 * is read as one. Stateless.
 */
public final class PassageReader {
    private PassageReader() {}

    /** The passages of a text, in order; each has at least one sentence. */
    public static List<Passage> read(String markdown) {
        TimeReader times = new TimeReader(markdown);
        return TextRange.of(markdown).stream()
                .map(range -> new Passage(SentenceSplitter.split(tokens(markdown, range, times)).stream()
                        .map(Hedges::mark)
                        .toList()))
                .filter(passage -> !passage.sentences().isEmpty())
                .toList();
    }

    private static List<Token> tokens(String markdown, TextRange range, TimeReader times) {
        List<Token> timed = times.read(Scanner.scan(markdown, range));
        List<Token> numbered = NumberWords.read(timed);
        return numbered.stream().anyMatch(Token.Number.class::isInstance)
                ? NotCounted.mark(UnitReader.read(numbered))
                : numbered;
    }
}
