package org.yjplan.model;

/** How much a plan is held to. */
public enum Profile {
    /** All rules. */
    FULL,
    /** Only those without which the plan would be wrong, and single ones that are turned on. */
    ESSENTIAL
}
