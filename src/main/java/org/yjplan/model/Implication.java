package org.yjplan.model;

/** What a proposal means for one matter, such as money or law. */
public record Implication(
        @Key(value = "The matter.", example = "Financial implications")
        String title,

        @Key("What it means.") Prose text) {}
