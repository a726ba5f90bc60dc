package org.yjplan.model;

import java.util.Optional;

/** The grades for one standard. */
public record StandardGrade(
        @Key(value = "The standard.", example = "Standard 1: out-of-court disposals")
        String standard,

        @Key(value = "How practice is graded.", example = "Good")
        Optional<String> operational,

        @Key(value = "How leadership is graded.", example = "Good with outstanding features")
        Optional<String> strategic) {}
