package org.yjplan.model;

/** The stage that a plan has reached. */
public enum Status {
    /** Being written. */
    DRAFT,
    /** A draft on which partners are consulted. */
    CONSULTATION,
    /** Finished, and before the board or the council. */
    FOR_APPROVAL,
    /** Adopted. */
    APPROVED
}
