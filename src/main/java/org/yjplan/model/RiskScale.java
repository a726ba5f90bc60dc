package org.yjplan.model;

import java.util.Optional;

/** What the marks of a risk register mean. Every register declares its own: no two councils count alike. */
public record RiskScale(
        @Key(value = "How the score is made.", example = "impact")
        Method method,

        @Key("The axis of likelihood, where the register has one.")
        Optional<Axis> likelihood,

        @Key(value = "The axis of impact.", example = "{ best: 5, worst: 1 }")
        Axis impact) {}
