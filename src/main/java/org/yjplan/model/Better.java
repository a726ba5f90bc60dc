package org.yjplan.model;

/** Which way an indicator should move. */
public enum Better {
    /** The lower, the better. */
    LOWER,
    /** The higher, the better. */
    HIGHER
}
