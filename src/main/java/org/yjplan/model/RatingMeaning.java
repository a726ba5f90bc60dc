package org.yjplan.model;

import java.util.Optional;

/** What a colour of the action plan means. */
public record RatingMeaning(
        @Key(value = "The colour.", example = "green") Rating rating,

        @Key(value = "What it means for the action itself.", example = "Completed")
        Optional<String> action,

        @Key(value = "What it means for its impact.", example = "Progress made")
        Optional<String> impact) {}
