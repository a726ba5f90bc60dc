package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** What is done to put the plan into practice, action by action. */
public record ActionPlan(
        @Key("Why the board works on this.") Optional<Prose> why,

        @Key("The plans, inspections and reviews that it follows from.")
        List<Prose> links,

        @Key("What will be achieved.") Optional<Prose> achieve,

        @Key("How it will be done.") List<Prose> how,

        @Key("How you will know that it works.") List<Prose> signs,

        @Key("What the colours mean. A colour may mean one thing for the action and another for its impact.")
        List<RatingMeaning> key,

        @Key(value = "The actions, in groups.", notEmpty = true)
        List<ActionGroup> groups) {
    /** Copies the lists. */
    public ActionPlan {
        links = List.copyOf(links);
        how = List.copyOf(how);
        signs = List.copyOf(signs);
        key = List.copyOf(key);
        groups = List.copyOf(groups);
    }

    /** The actions of all groups. */
    public List<Action> actions() {
        return groups.stream().flatMap(group -> group.actions().stream()).toList();
    }
}
