package org.yjplan.model;

import java.util.Optional;

/** The progress on a priority in a year. */
public record PriorityProgress(
        @Reference(Priority.class) @Key(value = "The priority, by id.", example = "custody")
        String priority,

        @Key(value = "The colour.", example = "green") Optional<Rating> rating,

        @Key("The same in words, and what was done.") Prose words) {}
