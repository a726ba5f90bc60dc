package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** How the service grades itself against the standards for children in the youth justice system (2019). */
public record Standards(
        @Key(value = "When, or by whom.", example = "Self-assessment, May and June 2022")
        Optional<String> assessed,

        @Key(value = "The grades.", notEmpty = true) List<StandardGrade> grades) {
    /** Copies the list. */
    public Standards {
        grades = List.copyOf(grades);
    }
}
