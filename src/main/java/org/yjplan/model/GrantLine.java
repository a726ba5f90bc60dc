package org.yjplan.model;

import java.util.Optional;

/** One thing that a grant pays for. */
public record GrantLine(
        @Key("What is done with the money.") Prose activity,

        @Key("What it should achieve.") Optional<Prose> outcome,

        @Key(value = "What it costs.", example = "£24,500") Optional<Money> cost) {}
