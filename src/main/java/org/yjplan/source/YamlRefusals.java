package org.yjplan.source;

import org.yjplan.diagnostic.Diagnostic;

/** Faults that the parser and the composer both find. */
final class YamlRefusals {
    private YamlRefusals() {}

    static Diagnostic tag(SourceText source, NodeProperties.Tag tag) {
        if (tag.text().equals("!")) {
            return QuotingAdvice.needed(SourceLine.at(source, tag.start()), tag.start(), QuotingAdvice.startsWith("!"));
        }
        return SourceFaults.TAG
                .at(
                        source.at(tag.start(), tag.end()),
                        "a tag such as “" + FaultWords.excerpt(tag.text()) + "” is refused")
                .withHelp("remove it; if it is the start of a text, put the text in quotes");
    }

    /** A colon without a key. */
    static Diagnostic noKey(SourceText source, int at) {
        return SourceFaults.KEY_IS_NO_WORD
                .at(source.at(at, Math.min(at + 1, source.text().length())), "there is no key before this colon")
                .withHelp("write a key, a colon, a space and a value");
    }
}
