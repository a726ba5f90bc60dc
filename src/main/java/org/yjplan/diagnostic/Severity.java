package org.yjplan.diagnostic;

/** How much a finding matters to the person who must put it right. */
public enum Severity {
    /** The plan cannot be built, or would be wrong. */
    ERROR,
    /** The plan can be built; somebody should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
