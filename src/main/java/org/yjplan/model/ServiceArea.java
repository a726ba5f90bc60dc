package org.yjplan.model;

import java.util.List;

/** A team of the service and what it does. */
public record ServiceArea(
        @Identifier @Key(value = "The id that the rest of the plan uses for the team.", example = "interventions")
        String id,

        @Key("The name of the team.") String name,
        @Key(value = "What the team does.", notEmpty = true) List<Prose> functions) {
    /** Copies the list. */
    public ServiceArea {
        functions = List.copyOf(functions);
    }
}
