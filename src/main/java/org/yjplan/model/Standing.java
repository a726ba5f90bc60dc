package org.yjplan.model;

/** How an indicator compares with its target. */
public record Standing(
        @Key(value = "The colour.", example = "amber") Rating rating,

        @Key(value = "The same in words, for those who cannot see the colour.", example = "close to the target")
        String words) {}
