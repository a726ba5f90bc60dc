package org.yjplan.model;

import java.util.Optional;

/** The marks of a risk. */
public record RiskMark(
        @Key(value = "How likely it is, on the register's scale.", example = "3")
        Optional<Level> likelihood,

        @Key(value = "How bad it would be, on the register's scale.", example = "2")
        Optional<Level> impact) {}
