package org.yjplan.model;

/** What a row of a table is. */
public enum RowKind {
    /** An ordinary row. */
    DATA,
    /** A heading over the rows that follow. */
    HEADING,
    /** The sum of the rows since the last heading or subtotal. */
    SUBTOTAL,
    /** The sum of all rows. */
    TOTAL
}
