package org.yjplan.check.claims;

/** Which way a claim says that something went. */
enum Direction {
    DOWN,
    UP,
    /** Not said, as in “a change of 5%”. */
    EITHER
}
