package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** The colours of ratings. */
public record Ratings(
        @Key("Good, or done as planned.") Optional<Pair> green,
        @Key("In doubt.") Optional<Pair> amber,
        @Key("Bad, or late.") Optional<Pair> red,
        @Key("Complete.") Optional<Pair> blue,
        @Key("Not started.") Optional<Pair> grey) {}
