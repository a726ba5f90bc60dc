package org.yjplan.model;

/** The state of something, as a colour. */
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
