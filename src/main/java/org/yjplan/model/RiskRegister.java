package org.yjplan.model;

import java.util.List;

/** The risks to the plan, on one scale. */
public record RiskRegister(
        @Key("What the marks mean.") RiskScale scale,
        @Key("The risks.") List<Risk> register) {
    /** Copies the list. */
    public RiskRegister {
        register = List.copyOf(register);
    }
}
