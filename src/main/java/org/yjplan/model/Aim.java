package org.yjplan.model;

/** How a value is compared with its target. */
public enum Aim {
    /** No more than the target. */
    AT_MOST,
    /** Less than the target. */
    UNDER,
    /** No less than the target. */
    AT_LEAST,
    /** More than the target. */
    OVER,
    /** Less than the year before. */
    FALL,
    /** More than the year before. */
    RISE
}
