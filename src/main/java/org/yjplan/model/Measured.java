package org.yjplan.model;

import java.util.List;

/** Something that has values, period by period. */
public sealed interface Measured permits Indicator, Comparator {
    /** The values, oldest first. */
    List<Value> values();
}
