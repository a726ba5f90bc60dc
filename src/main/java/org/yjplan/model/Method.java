package org.yjplan.model;

/** How a register makes one score out of a risk's likelihood and impact. */
public enum Method {
    /** Impact alone. */
    IMPACT,
    /** Likelihood times impact. */
    MULTIPLY,
    /** Likelihood plus impact. */
    ADD,
    /** Both side by side, the likelihood first: C3. */
    COMBINE
}
