package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** One line of the action plan. */
public record Action(
        @Key(value = "Its reference, unique in the plan.", example = "3")
        String ref,

        @Key("What it shall improve.") Prose target,

        @Key(value = "The priority that it serves.", example = "Key priority in the Youth Justice Plan")
        Optional<String> priority,

        @Key("What is done.") Prose action,

        @Reference(Person.class) @Key(value = "Who leads it, by their ids.", example = "[km, bb]")
        List<String> leads,

        @Key("When it is due, or was done.") List<Milestone> due,

        @Key(value = "How far the action has come, as a colour of the key.", example = "green")
        Optional<Rating> rating,

        @Key("By what one will see its outcome and impact.") Optional<Prose> measures,

        @Key("What has happened so far, oldest first.") List<ProgressNote> progress,

        @Key(value = "What impact it has, as a colour of the key.", example = "amber")
        Optional<Rating> impact) {
    /** Copies the lists. */
    public Action {
        leads = List.copyOf(leads);
        due = List.copyOf(due);
        progress = List.copyOf(progress);
    }
}
