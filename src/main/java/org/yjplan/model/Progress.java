package org.yjplan.model;

import java.util.List;

/** What was done, or will be done, in a period. */
public record Progress(
        @Key(value = "The year that it is about.", example = "2012-13")
        Period period,

        @Key(value = "The points, each a paragraph, which a list may follow.", notEmpty = true)
        List<Prose> points) {
    /** Copies the list. */
    public Progress {
        points = List.copyOf(points);
    }
}
