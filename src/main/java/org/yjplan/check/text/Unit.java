package org.yjplan.check.text;

/** What a number in prose counts. */
public enum Unit {
    /** Things or people, or a rate of them. */
    NUMBER,
    /** Per cent. */
    PERCENT,
    /** The difference between two percentages. */
    POINTS,
    /** Pounds sterling. */
    POUNDS,
    /** Days, weeks, months or years. */
    TIME
}
