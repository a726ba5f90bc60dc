package org.yjplan.model;

import java.util.Optional;

/** An objective of the service, with what was achieved and what comes next. */
public record Objective(
        @Identifier @Key(value = "The id that risks use for the objective.", example = "prevent")
        String id,

        @Key("The objective, in one line.") String title,

        @Key("What the objective means and how the service works towards it; it may contain insertions.")
        Optional<Prose> text,

        @Key("What was achieved.") Optional<Progress> achievements,
        @Key("What comes next.") Optional<Progress> focus) {}
