package org.yjplan.model;

/** What kind of body a partner is. The first five must take part: Crime and Disorder Act 1998, ss.38 and 39. */
public enum PartnerKind {
    /** A council. */
    LOCAL_AUTHORITY,
    /** A police force. */
    POLICE,
    /** A probation service. */
    PROBATION,
    /** A health body. */
    HEALTH,
    /** An education body. */
    EDUCATION,
    /** A police and crime commissioner. */
    COMMISSIONER,
    /** The courts' service. */
    COURTS,
    /** A housing body. */
    HOUSING,
    /** A voluntary body. */
    VOLUNTARY,
    /** A department or agency of central government. */
    GOVERNMENT
}
