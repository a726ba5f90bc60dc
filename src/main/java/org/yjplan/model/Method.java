package org.yjplan.model;

/** How a register combines the likelihood and impact of a risk into one score. */
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
