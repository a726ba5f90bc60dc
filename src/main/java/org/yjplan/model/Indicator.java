package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** Something that is counted, period by period. */
public record Indicator(
        @Identifier @Key(value = "The id that insertions use for the indicator.", example = "custody")
        String id,

        @Key(value = "What is measured.", example = "Custodial sentences as a share of all sentences")
        String name,

        @Key(value = "Which indicator of the guidance this is.", example = "first-time-entrants")
        Optional<String> meets,

        @Key(value = "Which way it should move.", example = "lower")
        Better better,

        @Key(
                value = "Whether the values are changes from the year before, not levels. Default: no.",
                example = "true",
                otherwise = "false")
        Optional<Boolean> change,

        @Key("Its targets.") List<Target> targets,

        @Key("Its values, oldest first; leave this out until one is known.")
        List<Value> values,

        @Key("How it compares with its target.") Optional<Standing> standing,

        @Key(value = "Where the figures come from.", example = "Police National Computer")
        Optional<String> source,

        @Key("The same indicator elsewhere: the region, the country, the family of similar services.")
        List<Comparator> comparators)
        implements Measured {
    /** Copies the lists. */
    public Indicator {
        targets = List.copyOf(targets);
        values = List.copyOf(values);
        comparators = List.copyOf(comparators);
    }

    /** The latest value; empty until one is known. */
    @Derived("The latest value, if one is known.")
    public Optional<Value> newest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }
}
