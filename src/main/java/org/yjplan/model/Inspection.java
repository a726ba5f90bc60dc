package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** An inspection of the service. */
public record Inspection(
        @Identifier
        @Key(value = "The id that the rest of the plan uses for the inspection.", example = "core-case-2012")
        String id,

        @Key(value = "What was inspected.", example = "Core case inspection")
        String title,

        @Key(value = "Who inspected.", example = "Her Majesty's Inspectorate of Probation")
        String inspectorate,

        @Key(value = "When.", example = "February 2012") Period period,

        @Key(value = "How many cases were read.", example = "62")
        Optional<Integer> cases,

        @Key("How it was done, and what followed.") Optional<Prose> text,
        @Key("What was found.") List<Judgement> judgements,
        @Key("What the inspectorate recommends.") List<Prose> recommendations) {
    /** Copies the lists. */
    public Inspection {
        judgements = List.copyOf(judgements);
        recommendations = List.copyOf(recommendations);
    }
}
