package org.yjplan.source;

import java.util.Map;
import org.yjplan.language.Wording;

/** Identifiers: lower-case letters, digits, and single hyphens between them. */
final class IdentifierKind implements ValueKind<String> {
    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public String noun() {
        return "an identifier";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "^[a-z0-9]+(-[a-z0-9]+)*$",
                "An id has lower-case letters, digits and hyphens.",
                "string",
                "number",
                "boolean");
    }

    @Override
    public String words(String id, Wording wording) {
        return id;
    }

    @Override
    public ParseResult<String> read(String text) {
        return isIdentifier(text)
                ? ParseResult.of(text)
                : ParseResult.refuse(
                        SourceFaults.IDENTIFIER,
                        "which is not an identifier",
                        Suggestion.identifier(text)
                                .map(meant -> "use lower-case letters, digits and hyphens: " + meant)
                                .orElse("use lower-case letters, digits and hyphens, as in head-of-service"));
    }

    static boolean isIdentifier(String text) {
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }
}
