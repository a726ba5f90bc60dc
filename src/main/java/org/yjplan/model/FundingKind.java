package org.yjplan.model;

/** A kind of contribution: a column of the budget. */
public record FundingKind(
        @Identifier @Key(value = "By which amounts refer to the kind.", example = "staffing")
        String id,

        @Key(value = "What it is called.", example = "Staffing costs")
        String name) {}
