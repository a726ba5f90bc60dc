package org.yjplan.model;

import java.util.Optional;

/** How far a priority has come in a year. */
public record PriorityProgress(
        @Reference(Priority.class) @Key(value = "The priority, by its id.", example = "custody")
        String priority,

        @Key(value = "The colour.", example = "green") Optional<Rating> rating,

        @Key("The same in words, and what was done.") Prose words) {}
