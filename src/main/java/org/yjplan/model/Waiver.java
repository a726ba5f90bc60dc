package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A finding that somebody accepts for a time, with a reason. */
public record Waiver(
        @Key(value = "The rule, by id.", example = "YJ301") String rule,

        @Key(value = "The file in which it is found; any if this is left out.", example = "budget.yaml")
        Optional<String> file,

        @Key(
                value = "Words of the finding, or of the line that it is about; any if this is left out.",
                example = "£183,543")
        Optional<String> words,

        @Key(value = "Why it is accepted.", example = "The partner's own letter states this total.")
        String reason,

        @Key(value = "Who accepts it.", example = "J Smith, Head of Service")
        String by,

        @Key(value = "The last day on which it is accepted.", example = "31 March 2027")
        LocalDate until) {}
