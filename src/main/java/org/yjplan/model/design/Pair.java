package org.yjplan.model.design;

import org.yjplan.model.Key;

/** The colours of text and of its background. */
public record Pair(
        @Key(value = "Behind the text.", example = "cfe8d5") ColourCode ground,

        @Key(value = "The text.", example = "0f3d1b") ColourCode ink) {}
