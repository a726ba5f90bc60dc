package org.yjplan.model;

import java.util.List;

/** The values of an indicator somewhere else, to hold ours against. */
public record Comparator(
        @Key(value = "Where.", example = "England and Wales")
        String name,

        @Key(value = "The values, oldest first.", notEmpty = true)
        List<Value> values)
        implements Measured {
    /** Copies the list. */
    public Comparator {
        values = List.copyOf(values);
    }
}
