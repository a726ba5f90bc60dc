package org.yjplan.model;

/** A step of a cascade. */
public record CascadeStep(
        @Key(value = "The step.", example = "Offered treatment")
        String name,

        @Key(value = "How many children got so far.", example = "24")
        int number) {}
