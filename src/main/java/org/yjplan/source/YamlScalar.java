package org.yjplan.source;

/**
 * A scalar: its value is the text alone, never a number or a truth value.
 *
 * @param value the text, after quotes, escapes and folding are undone
 * @param style how it is written
 */
record YamlScalar(SourceText source, int start, int end, String value, Style style) implements YamlNode {
    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** Whether a key or a dash has nothing after it. */
    boolean isAbsent() {
        return style == Style.PLAIN && value.isEmpty();
    }

    @Override
    public long size() {
        return 1;
    }

    @Override
    public String kind() {
        return isAbsent() ? "empty" : "a text";
    }
}
