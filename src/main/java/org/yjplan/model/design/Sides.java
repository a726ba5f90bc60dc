package org.yjplan.model.design;

import java.math.BigDecimal;
import java.util.Optional;
import org.yjplan.model.Key;

/** The four margins of a page, in millimetres. */
public record Sides(
        @Key(value = "At the top, where the header is.", example = "25", least = 15, most = 60)
        Optional<BigDecimal> top,

        @Key(value = "At the right.", example = "22", least = 10, most = 60)
        Optional<BigDecimal> right,

        @Key(value = "At the bottom, where the footer is.", example = "24", least = 15, most = 60)
        Optional<BigDecimal> bottom,

        @Key(value = "At the left.", example = "22", least = 10, most = 60)
        Optional<BigDecimal> left) {}
