package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** What the plan is held to, such as a national indicator. */
public record Priority(
        @Identifier
        @Key(value = "By which the rest of the plan refers to the priority.", example = "first-time-entrants")
        String id,

        @Key(value = "The priority, in a line.", example = "Reduce first-time entrants to the youth justice system")
        String title,

        @Key(value = "Who set it.", example = "Ministry of Justice")
        Optional<String> setBy,

        @Key("What there is to say about it.") Optional<Prose> text,

        @Reference(Indicator.class)
        @Key(value = "The indicators that it is measured by, by their ids.", example = "[fte]")
        List<String> indicators) {
    /** Copies the list. */
    public Priority {
        indicators = List.copyOf(indicators);
    }
}
