package org.yjplan.model;

import java.util.List;

/** Indicators that are shown together. */
public record IndicatorTable(
        @Identifier @Key(value = "The id that {{ indicators … }} uses for the table.", example = "summary")
        String id,

        @Key("The title of the table.") String title,

        @Reference(Indicator.class)
        @Key(value = "The indicators, by id, in order.", example = "[reoffending, custody]", notEmpty = true)
        List<String> indicators) {
    /** Copies the list. */
    public IndicatorTable {
        indicators = List.copyOf(indicators);
    }
}
