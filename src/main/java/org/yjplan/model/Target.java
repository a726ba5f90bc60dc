package org.yjplan.model;

import java.util.Optional;

/** A target of an indicator. */
public record Target(
        @Key(value = "Whose target it is, if there are several.", example = "Local")
        Optional<String> name,

        @Key(value = "How values are compared with it. If left out: no worse than the target.", example = "under")
        Optional<Aim> aim,

        @Key(value = "The target itself; leave this out if the aim is fall or rise.", example = "80%")
        Optional<Figure> value,

        @Key(value = "The period that it was set for.", example = "2010-11")
        Optional<Period> period) {}
