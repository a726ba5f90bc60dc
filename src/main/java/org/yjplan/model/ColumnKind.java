package org.yjplan.model;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** Words. */
    TEXT,
    /** Numbers, and numbers with a percent sign. */
    NUMBER,
    /** Pounds. */
    MONEY,
    /** Percentages. */
    PERCENTAGE,
    /** Dates, to any precision. */
    DATE,
    /** Colours: green, amber, red, blue, grey; words may follow a colon. */
    RATING
}
