package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A meeting on the way of a decision. */
public record RouteStep(
        @Key(value = "The body that meets.", example = "Cabinet")
        String body,

        @Key(value = "When it meets.", example = "7 April 2020")
        LocalDate date,

        @Key(value = "What it is asked for there.", example = "To recommend the plan to Full Council")
        Optional<String> purpose) {}
