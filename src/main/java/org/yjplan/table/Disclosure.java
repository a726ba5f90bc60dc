package org.yjplan.table;

/** How much of a count is shown. */
public enum Disclosure {
    /** All of it. */
    SHOWN,
    /** Only that it is small, so that somebody might be identified by it. */
    SMALL,
    /** Nothing, because other suppressed counts could be worked out from it. */
    SUPPRESSED,
    /** Nothing, because nothing is known. */
    UNKNOWN
}
