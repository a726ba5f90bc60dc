package org.yjplan.model;

import java.util.Optional;

/** What an indicator is held against. */
public record Target(
        @Key(value = "Whose target it is, where there are several.", example = "Local")
        Optional<String> name,

        @Key(value = "How values are held against it; without it, no worse than the target.", example = "under")
        Optional<Aim> aim,

        @Key(value = "The target itself; left out where the aim is to fall or to rise.", example = "80%")
        Optional<Figure> value,

        @Key(value = "The period that it was set for.", example = "2010-11")
        Optional<Period> period) {}
