package org.yjplan.diagnostic;

import java.util.Objects;

/**
 * A repair that is safe to make without asking: it changes how something is written, not what is said.
 *
 * @param place the stretch to replace, on one line
 * @param before what stands there; what no longer does is left alone
 * @param after what shall stand there
 */
public record Fix(Location place, String before, String after) {
    /** Checks that the stretch is one of words on a line. */
    public Fix {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (place.isWholeFile() || place.line() != place.endLine()) {
            throw new IllegalArgumentException("no stretch of one line: " + place);
        }
    }
}
