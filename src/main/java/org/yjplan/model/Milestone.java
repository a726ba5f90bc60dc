package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A date by which something is due, or on which it was done. */
public record Milestone(
        @Key(value = "When it is due.", example = "Autumn 2023")
        Optional<TargetDate> by,

        @Key(value = "When it was done.", example = "March 2022")
        Optional<TargetDate> completed,

        @Key(value = "What is due, if it is not the whole action.", example = "review")
        Optional<String> what) {

    /** Whether, on a given day, the last day that the date may mean has passed and nothing says that it was done. */
    public boolean isOverdue(LocalDate day) {
        return completed.isEmpty()
                && by.filter(date -> date.last().isBefore(day)).isPresent();
    }
}
