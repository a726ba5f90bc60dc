package org.yjplan.source;

import org.yjplan.diagnostic.Diagnostic;

/** Explains a line without a colon where a key is expected. */
final class KeyExplainer {
    private final SourceLine line;
    private final String text;

    KeyExplainer(SourceText source, int at) {
        this.line = SourceLine.at(source, at);
        this.text = source.text().substring(at, Math.max(at, line.end())).strip();
    }

    Diagnostic explain() {
        if (isAmongDashes()) {
            return SourceFaults.INDENTATION
                    .at(line.location(), "there is no dash before “" + FaultWords.excerpt(text) + "”")
                    .withHelp("write - " + FaultWords.excerpt(text));
        }
        int colon = text.indexOf(':');
        if (colon > 0 && isWord(text.substring(0, colon))) {
            return SourceFaults.INDENTATION
                    .at(line.location(), "there is no space after the colon")
                    .withHelp(
                            "write " + text.substring(0, colon) + ": " + FaultWords.excerpt(text.substring(colon + 1)));
        }
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        String alternative = line.above().filter(SourceLine::hasValue).isPresent()
                ? "; if it continues the text above, indent it further"
                : "";
        String key = space < 0 ? first + ":" : first + ": " + FaultWords.excerpt(text.substring(space + 1));
        return SourceFaults.INDENTATION
                .at(
                        line.location(),
                        isWord(first)
                                ? "there is no colon after “" + first + "”"
                                : "this line is not a key with a colon and a value")
                .withHelp(
                        isWord(first)
                                ? "write " + key + alternative
                                : "write a key, a colon, a space and a value" + alternative);
    }

    /** Whether the lines above with the same indentation have dashes. */
    private boolean isAmongDashes() {
        for (SourceLine above = line; above.above().isPresent(); ) {
            above = above.above().get();
            if (above.indent() < line.indent()) {
                return false;
            }
            if (above.indent() == line.indent()) {
                return above.startsWithDash();
            }
        }
        return false;
    }

    /** Whether a text could be a key: one word. */
    static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= 40
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
