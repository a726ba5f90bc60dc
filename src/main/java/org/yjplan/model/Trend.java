package org.yjplan.model;

/** Which way a risk is moving. */
public enum Trend {
    /** It grows. */
    RISING,
    /** It stays as it is. */
    STEADY,
    /** It shrinks. */
    FALLING
}
