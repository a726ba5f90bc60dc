package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;

/** Explains a colon where no key can end: in a text, or in a line that is indented too far. */
final class ColonExplainer {
    private final SourceText source;
    private final int at;
    private final SourceLine line;

    ColonExplainer(SourceText source, int at) {
        this.source = source;
        this.at = at;
        this.line = SourceLine.at(source, at);
    }

    Optional<Diagnostic> explain() {
        String before = source.text()
                .substring(line.contentStart(), Math.max(line.contentStart(), at))
                .stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'")) {
            Optional<Diagnostic> quotes = new QuoteExplainer(source, at).explain();
            if (quotes.isPresent()) {
                return quotes;
            }
        }
        if (line.colon().filter(colon -> colon < at).isPresent()) {
            return Optional.of(QuotingAdvice.needed(
                    line, line.valueStart(), "a text with a colon and a space in it must be in quotes"));
        }
        return line.above().map(above -> explain(above, before));
    }

    private Diagnostic explain(SourceLine above, String name) {
        if (above.colon().isEmpty() && KeyExplainer.isWord(above.content())) {
            return SourceFaults.INDENTATION
                    .at(above.location(), "there is no colon after “" + above.content() + "”")
                    .withHelp("write " + above.content() + ":");
        }
        if (!KeyExplainer.isWord(name)) {
            return hasKeyAbove() ? textOverLines() : noKeyAtAll(above);
        }
        if (above.hasValue() && line.indent() > above.indent()) {
            int column = above.contentStart() - above.start();
            return SourceFaults.INDENTATION
                    .at(
                            line.location(),
                            "this line is indented further than “%s” in line %s, which already has its value"
                                    .formatted(FaultWords.excerpt(above.name()), above.number()))
                    .withHelp("to line it up with “%s”, put %s before it"
                            .formatted(FaultWords.excerpt(above.name()), IndentExplainer.spaces(column)));
        }
        return textOverLines();
    }

    private boolean hasKeyAbove() {
        for (Optional<SourceLine> above = line.above();
                above.isPresent();
                above = above.get().above()) {
            if (above.get().colon().isPresent() || above.get().startsWithDash()) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic noKeyAtAll(SourceLine above) {
        return SourceFaults.SYNTAX
                .at(above.location(), "this is text, where a key with a colon is expected")
                .withHelp("a plan starts with “about:”; prose belongs below a key, after a “|”, indented");
    }

    private Diagnostic textOverLines() {
        return SourceFaults.NEEDS_QUOTES
                .at(source.at(at, at + 1), "a text with a colon and a space in it must be in quotes")
                .withHelp("put the whole text in quotes, or write it below its key after a “|”, indented");
    }
}
