package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** The people who give their time to the service. */
public record Volunteers(
        @Key(value = "How many there are.", example = "207") int number,

        @Key(value = "How many hours they gave.", example = "15,000")
        Optional<Integer> hours,

        @Key("Who they are.") List<Share> shares,
        @Key("What they do, and how they are trained.") Optional<Prose> text) {
    /** Copies the list. */
    public Volunteers {
        shares = List.copyOf(shares);
    }
}
