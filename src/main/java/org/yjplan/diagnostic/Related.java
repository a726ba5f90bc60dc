package org.yjplan.diagnostic;

import java.util.Objects;

/**
 * A second place that helps explain a finding, such as where an id was first given.
 *
 * @param location where it is
 * @param note what is there, as in "first given here"
 */
public record Related(Location location, String note) {
    /** Checks that both are there. */
    public Related {
        Objects.requireNonNull(location, "place");
        Objects.requireNonNull(note, "note");
    }
}
