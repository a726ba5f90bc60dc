package org.yjplan.model;

import java.util.List;

/** Who came to the meetings of the board. */
public record Attendance(
        @Key(value = "The period that is counted.", example = "2019-20")
        Period period,

        @Key(value = "How many meetings there were.", example = "4", least = 1)
        int meetings,

        @Key(value = "The members.", notEmpty = true) List<Attender> members) {
    /** Copies the list. */
    public Attendance {
        members = List.copyOf(members);
    }
}
