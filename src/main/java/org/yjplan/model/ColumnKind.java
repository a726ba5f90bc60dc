package org.yjplan.model;

import java.util.Optional;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** Words. */
    TEXT(Optional.empty()),
    /** Numbers, and numbers with a percent sign. */
    NUMBER(Optional.of(Figure.class)),
    /** Pounds. */
    MONEY(Optional.of(Money.class)),
    /** Percentages. */
    PERCENTAGE(Optional.of(Percentage.class)),
    /** Dates, to any precision. */
    DATE(Optional.of(TargetDate.class)),
    /** Colours: green, amber, red, blue, grey; words may follow a colon. */
    RATING(Optional.of(Rating.class));

    private final Optional<Class<?>> valueType;

    ColumnKind(Optional<Class<?>> valueType) {
        this.valueType = valueType;
    }

    /** The type of the values of the cells; empty for words. */
    public Optional<Class<?>> valueType() {
        return valueType;
    }
}
