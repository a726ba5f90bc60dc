package org.yjplan.scaffold;

import java.util.List;
import java.util.regex.Pattern;
import org.yjplan.model.Level;
import org.yjplan.source.ValueKinds;

/** Values as an author would write them in YAML: read back, each is the same value. */
final class YamlText {
    /** Text that YAML takes for itself without quotes, in a block or between brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}£][^:#\\[\\]{}\",&*!|>%@`\\\\\\p{Cntrl}]*(?<!\\s)|[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*");

    /** Words that YAML programs take for something else, and numbers: a version 0.10 must not become 0.1. */
    private static final Pattern TAKEN = Pattern.compile("(?i:true|false|yes|no|on|off|null|y|n)|[0-9]+");

    /** A line of a list between brackets is no longer than this. */
    private static final int LONG = 80;

    private YamlText() {}

    /** A value that is written as one text, which is no prose. */
    static String of(Object value) {
        if (value instanceof String
                || value instanceof Level level && level.number().isEmpty()) {
            return quoted(value instanceof Level level ? level.text() : (String) value);
        }
        return ValueKinds.of(value).orElseThrow().typed(value);
    }

    /** A text, in quotes where it needs them. */
    static String quoted(String text) {
        return PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Whether a list can stand between brackets on one line. */
    static boolean fitsALine(List<?> values) {
        return values.stream().map(YamlText::of).mapToInt(String::length).sum() < LONG;
    }
}
