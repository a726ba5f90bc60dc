package org.yjplan.model;

/** How strictly a plan is checked. */
public enum Profile {
    /** All rules. */
    FULL,
    /** Only the rules that find what is wrong, and single rules that are turned on. */
    ESSENTIAL
}
