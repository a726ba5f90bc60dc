package org.yjplan.model;

import java.util.List;

/** What is measured, and which tables show it. */
public record Performance(
        @Key(value = "The indicators.", notEmpty = true) List<Indicator> indicators,

        @Key("The tables that {{ indicators … }} can place.")
        List<IndicatorTable> tables,

        @Key("How many were identified, offered help, and took it.")
        List<Cascade> cascades) {
    /** Copies the lists. */
    public Performance {
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
        cascades = List.copyOf(cascades);
    }
}
