package org.yjplan.model;

import java.util.Optional;

/** A column of a table of staff. */
public record StaffColumn(
        @Key(value = "The name that the rows use for the column.", example = "full-time")
        String name,

        @Key(value = "Its heading.", example = "Full time") String title,

        @Key(value = "The heading above it and its neighbours.", example = "Managers")
        Optional<String> group) {}
