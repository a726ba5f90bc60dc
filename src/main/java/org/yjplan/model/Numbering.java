package org.yjplan.model;

/** How the paragraphs of a report are numbered. */
public enum Numbering {
    /** After the number of their section: 1.1, 1.2. */
    BY_SECTION,
    /** Straight through the report: 1, 2, 3. */
    THROUGH,
    /** Not at all. */
    NONE
}
