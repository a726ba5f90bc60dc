package org.yjplan.diagnostic;

import java.util.Objects;

/**
 * A repair that is safe to make without asking: it changes how something is written, not what is said.
 *
 * @param location the range to replace, on one line; empty to add something
 * @param before what is there, all of it; if the file has changed, it is left alone
 * @param after what should be there
 */
public record Fix(Location location, String before, String after) {
    /** Checks that the text fits the location, on one line. */
    public Fix {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!spells(location, before)) {
            throw new IllegalArgumentException("“" + before + "” does not fill a range on one line: " + location);
        }
    }

    /** Whether a text can be the whole of a range on one line; a text in quotes is not. */
    static boolean spells(Location location, String text) {
        return !location.isWholeFile()
                && location.line() == location.endLine()
                && location.endColumn() - location.column() == text.codePointCount(0, text.length());
    }
}
