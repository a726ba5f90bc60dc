package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.ColumnKind;

/** Reads the text of a table cell by the kind of its column, like the same text anywhere else in a plan. */
public final class CellReader {
    private CellReader() {}

    /**
     * The result.
     *
     * @param value the value, of the type that the model has for it; empty if there is none
     * @param fault what is wrong with the text, as a clause that starts with “which” or “whose”; empty if nothing is
     * @param help how to write it, if known
     */
    public record Result(Optional<Object> value, Optional<String> fault, Optional<String> help) {}

    /** The value of a text, not blank, of any kind except words. */
    public static Result read(ColumnKind kind, String text) {
        ParseResult<?> reading = kind.valueType()
                .flatMap(ValueKinds::of)
                .orElseThrow(() -> new IllegalArgumentException("words are prose"))
                .read(text);
        if (reading instanceof ParseResult.Unread<?> unread) {
            String fault = unread.fault().isEmpty() ? "which is none of them" : unread.fault();
            return new Result(Optional.empty(), Optional.of(fault), unread.help());
        }
        return new Result(Optional.of(((ParseResult.Read<?>) reading).value()), Optional.empty(), Optional.empty());
    }
}
