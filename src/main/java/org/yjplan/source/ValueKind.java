package org.yjplan.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yjplan.language.Wording;
import org.yjplan.model.Component;

/**
 * A kind of value that is written as one text, such as a date. It alone defines how such values are read, what
 * editors accept, how they read in documents, what templates can ask of them and how a new plan writes them. Immutable.
 *
 * @param <T> the type of the value
 */
public interface ValueKind<T> {
    /** The type of the values. */
    Class<T> type();

    /** What a value is called, with its article: “a date”. */
    String noun();

    /** Reads a text that is not blank and has no spaces around it, as the author wrote it, not as YAML might interpret it. */
    ParseResult<T> read(String text);

    /** Whether 0 is a value of this kind, so that an empty one could be mistaken for it. */
    default boolean hasZero() {
        return false;
    }

    /**
     * What editors accept, in the keywords of JSON Schema. It is never stricter than {@link #read}, and allows for YAML
     * reading {@code 1234} as a number and {@code yes} as a boolean.
     */
    Map<String, Object> schema();

    /** How a value reads in a document. */
    String words(T value, Wording wording);

    /** How an author types a value. Documents have a minus sign, and a dash between years; a keyboard has a hyphen. */
    default String typed(T value) {
        return words(value, Wording.ENGLISH).replace('\u2212', '-').replace('\u2013', '-');
    }

    /** What templates can ask of a value besides its words, by name: other words, or a number for arithmetic. */
    default Map<String, BiFunction<T, Wording, Object>> parts() {
        return Map.of();
    }

    /** The kind narrowed to the minimum and maximum that a component allows. */
    default ValueKind<T> in(Component component) {
        return this;
    }

    /** The keywords for values that YAML may read as these JSON types. */
    static Map<String, Object> types(String... types) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.length == 1 ? types[0] : List.of(types));
        return schema;
    }

    /** The same, for texts that match a pattern; an editor shows the advice instead of the pattern. */
    static Map<String, Object> pattern(String pattern, String advice, String... types) {
        Map<String, Object> schema = types(types);
        schema.put("pattern", pattern);
        schema.put("patternErrorMessage", advice);
        return schema;
    }
}
