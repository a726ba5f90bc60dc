package org.yjplan.model.design;

import java.math.BigDecimal;
import java.util.Optional;
import org.yjplan.model.Key;

/** The crest or logo at the head of title pages. */
public record CrestSpec(
        @Key(
                value = "A PNG or JPEG file in a folder of templates, or else in the folder of the plan.",
                example = "crest.png")
        String picture,

        @Key(
                value = "A description of what it shows, for those who cannot see it.",
                example = "Arms of Rutland County Council")
        Optional<String> alt,

        @Key(value = "Whether it is only decorative, because the authority is named beside it.", example = "yes")
        Optional<Boolean> decorative,

        @Key(value = "How high it is shown, in millimetres.", example = "25", least = 8, most = 80)
        Optional<BigDecimal> height) {}
