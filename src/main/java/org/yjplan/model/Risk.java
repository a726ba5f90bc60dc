package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A risk to the plan. */
public record Risk(
        @Reference(Objective.class) @Key(value = "The objective that it threatens, by its id.", example = "prevent")
        Optional<String> objective,

        @Key("What could happen, and what would follow.") Prose risk,

        @Key(value = "How likely it is, on the register's scale.", example = "3")
        Optional<Integer> likelihood,

        @Key(value = "How bad it would be, on the register's scale.", example = "2")
        Optional<Integer> impact,

        @Key("What is done about it.") List<Prose> controls,

        @Reference(Person.class) @Key(value = "Who answers for it, by their ids.", example = "[head-of-service]")
        List<String> owners) {
    /** Copies the lists. */
    public Risk {
        controls = List.copyOf(controls);
        owners = List.copyOf(owners);
    }
}
