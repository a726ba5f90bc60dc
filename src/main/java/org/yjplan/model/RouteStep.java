package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A meeting that a decision goes to. */
public record RouteStep(
        @Key(value = "The body that meets.", example = "Cabinet")
        String body,

        @Key(value = "When it meets.", example = "7 April 2020")
        LocalDate date,

        @Key(value = "What the meeting is asked to do.", example = "To recommend the plan to Full Council")
        Optional<String> purpose) {}
