package org.yjplan.model;

import java.util.List;

/** Indicators that are shown together. */
public record IndicatorTable(
        @Identifier @Key(value = "By which {{ indicators … }} places the table.", example = "summary")
        String id,

        @Key("What the table is called.") String title,

        @Reference(Indicator.class)
        @Key(value = "The indicators, by their ids, in order.", example = "[reoffending, custody]", notEmpty = true)
        List<String> indicators) {
    /** Copies the list. */
    public IndicatorTable {
        indicators = List.copyOf(indicators);
    }
}
