package org.yjplan.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.yjplan.diagnostic.Diagnostic;

/** Explains text after a closing quote: quotes within quotes, or one left open further up. */
final class QuoteExplainer {
    /** How many lines up to look for a quote. */
    private static final int LINES = 100;

    private final SourceText source;
    private final SourceLine line;
    private final int at;

    /** @param at where the text after the quote starts */
    QuoteExplainer(SourceText source, int at) {
        this.source = source;
        this.line = SourceLine.at(source, at);
        this.at = at;
    }

    /** Empty if it has nothing to do with quotes. */
    Optional<Diagnostic> explain() {
        char quote = source.text().substring(line.start(), at).stripTrailing().endsWith("'") ? '\'' : '"';
        return openedAbove(quote)
                .map(opened -> SourceFaults.QUOTE
                        .at(opened.rest(opened.valueStart()), "the quote that opens here is not closed on this line")
                        .withRelated(line.location(), "the text continues to here")
                        .withHelp("put " + quote + " at the end of the text"))
                .or(() -> openedHere(quote).map(value -> SourceFaults.QUOTE
                        .at(line.rest(value), "the quotes of this text end before the text does")
                        .withHelp(corrected(value, quote))));
    }

    /** The offset of a quote at the start of the value of this line, or of the line itself. */
    private Optional<Integer> openedHere(char quote) {
        return Stream.of(line.valueStart(), line.contentStart())
                .filter(start -> start < at && source.text().charAt(start) == quote)
                .findFirst();
    }

    private Optional<SourceLine> openedAbove(char quote) {
        for (int number = line.number() - 1; number >= Math.max(1, line.number() - LINES); number--) {
            SourceLine above = new SourceLine(source, number);
            int value = above.valueStart();
            if (value < above.end() && source.text().charAt(value) == quote) {
                int close = close(value, quote);
                return close >= line.start() && close < at ? Optional.of(above) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the text that a quote opens ends, as the parser sees it. */
    private int close(int open, char quote) {
        for (int i = open + 1; i < at; i++) {
            char c = source.text().charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return at;
    }

    private String corrected(int value, char quote) {
        String text = source.text().substring(value, line.end()).strip();
        boolean ends = text.length() > 1 && text.charAt(text.length() - 1) == quote;
        String inner = ends ? text.substring(1, text.length() - 1) : text.substring(1);
        char other = quote == '"' ? '\'' : '"';
        return ends && inner.length() <= 70 && inner.indexOf(other) < 0 && inner.indexOf('\\') < 0
                ? "write the whole text in the other quotes: " + other + inner + other
                : "write “ and ” for quotes within the text, and one more " + quote + " at its very end";
    }
}
