package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.DiagnosticType;

/** The result of reading a text as a value of some kind: the value, or why there is none. */
public sealed interface ParseResult<T> {
    /** The text could be read. */
    record Read<T>(T value) implements ParseResult<T> {}

    /**
     * The text could not be read.
     *
     * @param type the kind of fault
     * @param fault a clause about the text that starts with “which” or “whose”; empty if it just cannot be
     * @param help how to write it, if known
     */
    record Unread<T>(DiagnosticType type, String fault, Optional<String> help) implements ParseResult<T> {}

    static <T> ParseResult<T> of(T value) {
        return new Read<>(value);
    }

    static <T> ParseResult<T> refuse(DiagnosticType type, String fault, String help) {
        return new Unread<>(type, fault, Optional.of(help));
    }
}
