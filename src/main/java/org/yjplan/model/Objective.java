package org.yjplan.model;

import java.util.Optional;

/** An objective of the service, with what was achieved and what comes next. */
public record Objective(
        @Identifier @Key(value = "By which risks refer to the objective.", example = "prevent")
        String id,

        @Key("The objective, in a line.") String title,

        @Key("What the objective means and how the service works towards it; may hold insertions.")
        Optional<Prose> text,

        @Key("What was achieved.") Optional<Progress> achievements,
        @Key("What comes next.") Optional<Progress> focus) {}
