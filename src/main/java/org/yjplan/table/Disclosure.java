package org.yjplan.table;

/** How much of a count is shown. */
public enum Disclosure {
    /** All of it. */
    SHOWN,
    /** That it is one of the small counts by which somebody might be known. */
    SMALL,
    /** Nothing, because others that are kept back could be worked out from it. */
    SUPPRESSED,
    /** Nothing, because nothing is known. */
    UNKNOWN
}
