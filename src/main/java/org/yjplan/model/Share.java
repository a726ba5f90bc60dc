package org.yjplan.model;

/** A part of a whole. */
public record Share(
        @Key(value = "Which part.", example = "Female") String name,
        @Key(value = "How large it is.", example = "69%") Percentage value) {}
