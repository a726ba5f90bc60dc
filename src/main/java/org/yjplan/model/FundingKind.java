package org.yjplan.model;

/** A kind of contribution: a column of the budget. */
public record FundingKind(
        @Identifier @Key(value = "The id that amounts use for the kind.", example = "staffing")
        String id,

        @Key(value = "Its name.", example = "Staffing costs")
        String name) {}
