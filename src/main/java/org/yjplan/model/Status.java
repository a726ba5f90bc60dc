package org.yjplan.model;

/** How far a plan has come. */
public enum Status {
    /** Being written. */
    DRAFT,
    /** A draft that partners are asked about. */
    CONSULTATION,
    /** Finished, and before the board or the council. */
    FOR_APPROVAL,
    /** Adopted. */
    APPROVED
}
