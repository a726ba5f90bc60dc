package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A priority of the plan, such as a national indicator. */
public record Priority(
        @Identifier
        @Key(value = "The id that the rest of the plan uses for the priority.", example = "first-time-entrants")
        String id,

        @Key(value = "The priority, in one line.", example = "Reduce first-time entrants to the youth justice system")
        String title,

        @Key(value = "Who set it.", example = "Ministry of Justice")
        Optional<String> setBy,

        @Key("What to say about it.") Optional<Prose> text,

        @Reference(Indicator.class) @Key(value = "The indicators that measure it, by id.", example = "[fte]")
        List<String> indicators) {
    /** Copies the list. */
    public Priority {
        indicators = List.copyOf(indicators);
    }
}
