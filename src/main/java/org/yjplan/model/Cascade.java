package org.yjplan.model;

import java.util.List;

/** How many were identified, offered help, and took it: each step is part of the one before. */
public record Cascade(
        @Identifier @Key(value = "The id that insertions use for the cascade.", example = "substance-misuse")
        String id,

        @Key(value = "What it counts.", example = "Substance misuse treatment")
        String title,

        @Key(value = "The period that is counted.", example = "2023-24")
        Period period,

        @Key(value = "The steps, in order.", notEmpty = true)
        List<CascadeStep> steps) {
    /** Copies the list. */
    public Cascade {
        steps = List.copyOf(steps);
    }
}
