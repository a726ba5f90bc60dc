package org.yjplan.model.design;

import java.math.BigDecimal;
import java.util.Optional;
import org.yjplan.model.Key;

/** The sizes of type, in points. */
public record Sizes(
        @Key(value = "The title on the title page.", example = "34", least = 20, most = 60)
        Optional<BigDecimal> title,

        @Key(value = "The period on the title page.", example = "20", least = 12, most = 40)
        Optional<BigDecimal> period,

        @Key(value = "The authority on the title page.", example = "14", least = 12, most = 40)
        Optional<BigDecimal> authority,

        @Key(value = "Headings of the first level.", example = "20", least = 14, most = 40)
        Optional<BigDecimal> heading1,

        @Key(value = "Headings of the second level.", example = "15", least = 12, most = 36)
        Optional<BigDecimal> heading2,

        @Key(value = "Headings of the third level and below.", example = "12.5", least = 12, most = 32)
        Optional<BigDecimal> heading3,

        @Key(
                value = "Running text; at least 12 points, so that most people can read it.",
                example = "12",
                least = 12,
                most = 24)
        Optional<BigDecimal> body,

        @Key(value = "Text in tables.", example = "10", least = 9, most = 24)
        Optional<BigDecimal> table,

        @Key(value = "Captions and notes.", example = "9", least = 8, most = 24)
        Optional<BigDecimal> small,

        @Key(value = "Header and footer.", example = "8.5", least = 8, most = 18)
        Optional<BigDecimal> running,

        @Key(value = "The distance between lines, as a multiple of the size.", example = "1.35", least = 1, most = 2)
        Optional<BigDecimal> lineHeight) {}
