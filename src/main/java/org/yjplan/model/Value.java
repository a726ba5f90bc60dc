package org.yjplan.model;

import java.util.Optional;

/** The value of an indicator in one period. */
public record Value(
        @Key(value = "The period.", example = "2011-12") Period period,

        @Key(value = "The value; a change from the year before is negative for a fall.", example = "74.3%")
        Figure value,

        @Key(value = "What readers need to know about this value.", example = "April to September 2012")
        Optional<String> note) {}
