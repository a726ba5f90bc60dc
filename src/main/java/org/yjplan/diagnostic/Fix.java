package org.yjplan.diagnostic;

import java.util.Objects;

/**
 * A repair that is safe to make without asking: it changes how something is written, not what is said.
 *
 * @param location the stretch to replace, on one line; of no length where something is added
 * @param before what stands there, all of it; what no longer does is left alone
 * @param after what shall stand there
 */
public record Fix(Location location, String before, String after) {
    /** Checks that the stretch is one of words on a line. */
    public Fix {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!spells(location, before)) {
            throw new IllegalArgumentException("no stretch of one line that “" + before + "” fills: " + location);
        }
    }

    /** Whether a text can be all that a stretch of one line holds; a text in quotes is not. */
    static boolean spells(Location location, String text) {
        return !location.isWholeFile()
                && location.line() == location.endLine()
                && location.endColumn() - location.column() == text.codePointCount(0, text.length());
    }
}
