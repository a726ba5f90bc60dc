package org.yjplan.model;

import java.util.List;

/** The values of an indicator elsewhere, for comparison. */
public record Comparator(
        @Key(value = "Where the values are from.", example = "England and Wales")
        String name,

        @Key(value = "The values, oldest first.", notEmpty = true)
        List<Value> values)
        implements Measured {
    /** Copies the list. */
    public Comparator {
        values = List.copyOf(values);
    }
}
