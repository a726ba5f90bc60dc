package org.yjplan.source;

/**
 * A kind of value that is written as one text, such as a date. It sees the text as the author wrote it, never what YAML
 * might take it for.
 *
 * @param <T> the type of the value
 */
interface ScalarKind<T> {
    /** What it is called, with its article: “a date”. */
    String noun();

    /** Reads a text that is not blank and has no blanks around it. */
    Reading<T> read(String text);

    /** Whether 0 is a value of this kind, so that an empty one might be taken for it. */
    default boolean hasNought() {
        return false;
    }
}
