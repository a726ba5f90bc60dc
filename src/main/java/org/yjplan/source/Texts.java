package org.yjplan.source;

import java.util.Optional;

/** Checks all texts: they are present, and a document can hold every character of theirs. */
final class Texts {
    private Texts() {}

    /** The node as a text that is not blank; otherwise reports why not. */
    static Optional<YamlScalar> scalar(YamlNode node, FieldPath path, BindContext context) {
        if (!(node instanceof YamlScalar scalar)) {
            context.wrongKind(node, path, "a text", help(node));
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            context.empty(node, path, "write the text, or leave it out");
            return Optional.empty();
        }
        refuseUnsuitableCharacters(scalar, context);
        return Optional.of(scalar);
    }

    private static String help(YamlNode node) {
        if (node instanceof YamlMapping mapping && mapping.entries().size() == 1) {
            return "if this is a text with a colon in it, put it in quotes";
        }
        return node instanceof YamlSequence
                ? "write it as one text, without dashes or brackets"
                : "write the text after the key, or below it after a “|”";
    }

    /** Characters from escapes such as {@code \0}; those of the file itself are reported when it is read. */
    private static void refuseUnsuitableCharacters(YamlScalar scalar, BindContext context) {
        if (scalar.style() != YamlScalar.Style.DOUBLE_QUOTED) {
            return;
        }
        String text = scalar.value();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Characters.isAllowedInText(c)) {
                context.report(SourceFaults.CHARACTER
                        .at(
                                ScalarOffsets.of(scalar).locate(i, i + Character.charCount(c)),
                                "this stands for " + Characters.name(c) + ", which no document can hold")
                        .withHelp("remove it"));
            }
            i += Character.charCount(c);
        }
    }
}
