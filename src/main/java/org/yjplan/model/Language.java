package org.yjplan.model;

/** The language that a plan is written in. */
public enum Language {
    /** English. */
    EN,
    /** Welsh. */
    CY
}
