package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** One line of the action plan. */
public record Action(
        @Key(value = "Its reference, unique in the plan.", example = "3")
        String ref,

        @Key("What it should improve.") Prose target,

        @Key(value = "The priority that it serves.", example = "Key priority in the Youth Justice Plan")
        Optional<String> priority,

        @Key("What is done.") Prose action,

        @Reference(Person.class) @Key(value = "Who leads it, by id.", example = "[km, bb]")
        List<String> leads,

        @Key("When it is due, or was done.") List<Milestone> due,

        @Key(value = "The progress of the action, as a colour from the key.", example = "green")
        Optional<Rating> rating,

        @Key("How its outcome and impact will be measured.") Optional<Prose> measures,

        @Key("What has happened so far, oldest first.") List<ProgressNote> progress,

        @Key(value = "Its impact, as a colour from the key.", example = "amber")
        Optional<Rating> impact) {
    /** Copies the lists. */
    public Action {
        leads = List.copyOf(leads);
        due = List.copyOf(due);
        progress = List.copyOf(progress);
    }
}
