package org.yjplan.model.design;

import java.math.BigDecimal;
import java.util.Optional;
import org.yjplan.model.Key;

/** The distances between the parts of a document, in points, except the width of the band. */
public record Distances(
        @Key(value = "After a paragraph.", example = "8", most = 40)
        Optional<BigDecimal> paragraph,

        @Key(value = "After an item of a list.", example = "4", most = 40)
        Optional<BigDecimal> item,

        @Key(value = "Of the items of a list from the text around it.", example = "18", least = 12, most = 60)
        Optional<BigDecimal> indent,

        @Key(value = "Above a heading of the first level.", example = "26", most = 100)
        Optional<BigDecimal> beforeHeading1,

        @Key(value = "Above any other heading.", example = "20", most = 100)
        Optional<BigDecimal> beforeHeading,

        @Key(value = "Below a heading.", example = "9", most = 60)
        Optional<BigDecimal> afterHeading,

        @Key(value = "Above and below a table.", example = "14", most = 60)
        Optional<BigDecimal> aroundTable,

        @Key(value = "Above and below the words of a cell.", example = "5", least = 1, most = 20)
        Optional<BigDecimal> cellVertical,

        @Key(value = "Left and right of the words of a cell.", example = "6", least = 1, most = 20)
        Optional<BigDecimal> cellHorizontal,

        @Key(value = "How thick a thin rule is.", example = "0.5", most = 4)
        Optional<BigDecimal> rule,

        @Key(value = "How thick the rule above a total is.", example = "1.2", most = 6)
        Optional<BigDecimal> totalRule,

        @Key(value = "How wide the band of the title page is, in millimetres.", example = "11", most = 30)
        Optional<BigDecimal> titleBand) {}
