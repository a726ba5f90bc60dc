package org.yjplan.model;

import java.util.Optional;

/** A column of a table of staff. */
public record StaffColumn(
        @Key(value = "By which the rows name the column.", example = "full-time")
        String name,

        @Key(value = "Its heading.", example = "Full time") String title,

        @Key(value = "The heading above it and its neighbours.", example = "Managers")
        Optional<String> group) {}
