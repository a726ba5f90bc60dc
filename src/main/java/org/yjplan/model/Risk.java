package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A risk to the plan. */
public record Risk(
        @Key(value = "Its reference.", example = "R1") Optional<String> ref,

        @Key(value = "The risk in a few words.", example = "Poor inspection outcome")
        Optional<String> title,

        @Reference(Objective.class) @Key(value = "The objective that it threatens, by id.", example = "prevent")
        Optional<String> objective,

        @Key("What could happen, and what would follow.") Prose risk,

        @Key("What could cause it.") Optional<Prose> cause,

        @Key("What would follow.") Optional<Prose> consequence,

        @Key(value = "How likely it is before anything is done, on the register's scale.", example = "3")
        Optional<Level> likelihood,

        @Key(value = "How bad it would be before anything is done, on the register's scale.", example = "2")
        Optional<Level> impact,

        @Key("What is done about it.") List<Prose> controls,

        @Key(value = "The marks that remain after the controls.", example = "{ likelihood: 2, impact: 2 }")
        Optional<RiskMark> residual,

        @Key(value = "Which way it is moving.", example = "falling")
        Optional<Trend> trend,

        @Key(value = "When it will be reviewed.", example = "September 2020")
        Optional<TargetDate> review,

        @Reference(Person.class) @Key(value = "Who is responsible for it, by id.", example = "[head-of-service]")
        List<String> owners) {
    /** Copies the lists. */
    public Risk {
        controls = List.copyOf(controls);
        owners = List.copyOf(owners);
    }

    /** The marks before anything is done. */
    public RiskMark inherent() {
        return new RiskMark(likelihood, impact);
    }
}
