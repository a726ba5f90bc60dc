package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;

/** “Objective #1”: YAML reads a # after a space as the start of a comment, and drops the rest of the line. */
final class StrayComment {
    private StrayComment() {}

    /** What is wrong with the comment after a text that ends at an offset; empty if there is none, or a real one. */
    static Optional<Diagnostic> after(SourceText source, int end) {
        String text = source.text();
        int hash = end;
        while (hash < text.length() && text.charAt(hash) == ' ') {
            hash++;
        }
        boolean inText = hash > end
                && hash + 1 < text.length()
                && text.charAt(hash) == '#'
                && Character.isLetterOrDigit(text.charAt(hash + 1));
        return inText
                ? Optional.of(SourceFaults.COMMENT
                        .at(
                                SourceLine.at(source, hash).rest(hash),
                                "what follows the “#” is a comment, and is not read")
                        .withHelp("put the whole text in quotes if this belongs to it; "
                                + "put a space after the “#” if not"))
                : Optional.empty();
    }
}
