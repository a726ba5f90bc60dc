package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** The yearly update of a plan that covers several years. */
public record AnnualUpdate(
        @Identifier @Key(value = "The id that insertions use for the update.", example = "2021-22")
        String id,

        @Key(value = "The year that it is about.", example = "2021-22")
        Period period,

        @Key("The progress on each priority.") List<PriorityProgress> progress,

        @Key("How the service performed.") Optional<Prose> performance,

        @Key("What has changed: in the population, in law, in what must be reported.")
        Optional<Prose> changes) {
    /** Copies the list. */
    public AnnualUpdate {
        progress = List.copyOf(progress);
    }
}
