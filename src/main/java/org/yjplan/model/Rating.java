package org.yjplan.model;

/** How something stands. */
public enum Rating {
    /** Good, or done as planned. */
    GREEN,
    /** In doubt. */
    AMBER,
    /** Bad, or late. */
    RED,
    /** Complete. */
    BLUE,
    /** Not started. */
    GREY
}
