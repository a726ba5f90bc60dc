package org.yjplan.model;

/** Who may read a report: Local Government Act 1972, Part VA and Schedule 12A. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Members of the committee: it holds exempt information. */
    EXEMPT
}
