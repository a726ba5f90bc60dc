package org.yjplan.model;

import java.util.Optional;

/** An entry in the history of a plan. */
public record Version(
        @Key(value = "The version.", example = "0.3") String version,

        @Key(value = "When it was made.", example = "14 March 2013")
        Optional<TargetDate> date,

        @Key("Who made it.") Optional<String> author,
        @Key("What changed, or what it was for.") Prose change) {}
