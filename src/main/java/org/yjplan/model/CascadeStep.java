package org.yjplan.model;

/** A step of a cascade. */
public record CascadeStep(
        @Key(value = "The step.", example = "Offered treatment")
        String name,

        @Key(value = "How many children reached this step.", example = "24")
        int number) {}
