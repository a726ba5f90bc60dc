package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** The management board that oversees the service. */
public record Board(
        @Key(value = "The name of the board.", example = "Youth Offending Service Management Board")
        String name,

        @Reference(Person.class) @Key(value = "Who chairs it, by id.", example = "chief-executive")
        Optional<String> chair,

        @Key(value = "How often it meets.", example = "four times a year")
        Optional<String> meets,

        @Key(value = "Which bodies are represented.", example = "[Probation, Police, Courts]")
        List<String> members,

        @Key("What the board wants to achieve, in its own words.")
        Optional<Prose> vision,

        @Key("How the board plans to achieve it, in its own words.")
        Optional<Prose> commitment,

        @Key("Who came to its meetings.") Optional<Attendance> attendance) {
    /** Copies the list. */
    public Board {
        members = List.copyOf(members);
    }
}
