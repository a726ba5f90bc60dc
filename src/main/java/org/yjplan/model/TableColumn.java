package org.yjplan.model;

import java.util.Optional;

/** A column of a free table. */
public record TableColumn(
        @Key(value = "The name that the rows use for the column.", example = "cost")
        String name,

        @Key(value = "Its heading.", example = "Cost, £") String title,

        @Key(value = "What its cells contain. Default: text.", example = "money", otherwise = "text")
        Optional<ColumnKind> kind,

        @Key(value = "The heading above it and its neighbours.", example = "2019-20")
        Optional<String> group,

        @Key(value = "Whether it is added up. Default: yes for money and numbers.", example = "false")
        Optional<Boolean> total,

        @Key(
                value =
                        "Whether its numbers are suppressed where those of the table are. Default: yes. Say no if they do not count people.",
                example = "false",
                otherwise = "true")
        Optional<Boolean> suppress) {}
