package org.yjplan.model;

import java.util.Optional;

/** What a range of scores means. */
public record RiskBand(
        @Key(value = "The lowest score of the band.", example = "15")
        int least,

        @Key(value = "The highest score of the band.", example = "25")
        int most,

        @Key(value = "The colour.", example = "red") Rating rating,

        @Key(value = "The same in words.", example = "High") Optional<String> words) {}
