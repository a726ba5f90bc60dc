package org.yjplan.model;

import java.util.Optional;

/** A column of a free table. */
public record TableColumn(
        @Key(value = "By which the rows name the column.", example = "cost")
        String name,

        @Key(value = "Its heading.", example = "Cost, £") String title,

        @Key(value = "What its cells hold; words, unless this says otherwise.", example = "money", otherwise = "text")
        Optional<ColumnKind> kind,

        @Key(value = "The heading above it and its neighbours.", example = "2019-20")
        Optional<String> group,

        @Key(value = "Whether it is added up; a column of money or numbers is, unless this says no.", example = "false")
        Optional<Boolean> total,

        @Key(
                value =
                        "Whether its numbers are kept back where those of the table are; they are unless this says no, as it should where they count no people.",
                example = "false",
                otherwise = "true")
        Optional<Boolean> suppress) {}
