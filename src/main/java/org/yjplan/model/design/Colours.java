package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** The colours of text and backgrounds. */
public record Colours(
        @Key(value = "Headings, header rows and the band of the title page.", example = "17495a")
        Optional<ColourCode> accent,

        @Key(value = "The background of boxes.", example = "eef4f5")
        Optional<ColourCode> tint,

        @Key(value = "Numbers of headings and labels of tables.", example = "536e79")
        Optional<ColourCode> accentGrey,

        @Key(value = "Text.", example = "1b2429") Optional<ColourCode> ink,

        @Key(value = "Header, footer, notes and statements.", example = "45525a")
        Optional<ColourCode> quietInk,

        @Key(value = "Thin rules.", example = "c9d3d7") Optional<ColourCode> rule,

        @Key(value = "DRAFT behind the text.", example = "eceff0")
        Optional<ColourCode> watermark) {}
