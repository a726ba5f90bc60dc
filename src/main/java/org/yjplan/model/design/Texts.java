package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** The texts of the header or of the footer: words, with fields such as {{ page }} that each document fills in. */
public record Texts(
        @Key(value = "At the left margin.", example = "\"{{ authority }}\"", mayBeEmpty = true)
        Optional<String> left,

        @Key(value = "In the middle.", example = "\"{{ marking }}\"", mayBeEmpty = true)
        Optional<String> centre,

        @Key(value = "At the right margin.", example = "Page {{ page }} of {{ pages }}", mayBeEmpty = true)
        Optional<String> right) {}
