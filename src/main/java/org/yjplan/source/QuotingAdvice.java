package org.yjplan.source;

import org.yjplan.diagnostic.Diagnostic;

/** Says that a text must be in quotes, and shows it quoted if it is short. */
final class QuotingAdvice {
    private static final int LONGEST = 70;

    private QuotingAdvice() {}

    /** The fault of a text that runs from an offset to the end of its line. */
    static Diagnostic needed(SourceLine line, int from, String message) {
        String text =
                line.source().text().substring(from, Math.max(from, line.end())).strip();
        String key = line.source().text().substring(line.contentStart(), Math.max(line.contentStart(), from));
        return SourceFaults.NEEDS_QUOTES.at(line.rest(from), message).withHelp(help(key, text));
    }

    /** The message for a text that starts with a character that has a meaning in YAML. */
    static String startsWith(String sign) {
        return "a text that starts with “" + sign + "” must be in quotes";
    }

    private static String help(String key, String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LONGEST && key.length() <= LONGEST;
        if (isShort && text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return "write " + key + '"' + text + '"';
        }
        if (isShort && text.indexOf('\'') < 0) {
            return "write " + key + "'" + text + "'";
        }
        return "put the whole text in quotes, or write it below its key after a “|”, indented";
    }
}
