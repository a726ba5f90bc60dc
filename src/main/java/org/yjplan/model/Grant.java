package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** What a grant is spent on: the costed plan that goes with it. */
public record Grant(
        @Key(value = "The grant.", example = "Youth Justice Good Practice Grant")
        String name,

        @Key(value = "Who gives it.", example = "Youth Justice Board")
        Optional<String> from,

        @Key(value = "The year that it is for.", example = "2019-20")
        Period period,

        @Key(value = "What was granted.", example = "£513,446")
        Optional<Money> amount,

        @Key(value = "What it pays for.", notEmpty = true) List<GrantLine> lines) {
    /** Copies the list. */
    public Grant {
        lines = List.copyOf(lines);
    }

    /** The total of the lines; empty if no cost is known. */
    @Derived("The total of the lines.")
    public Optional<Money> spent() {
        return Money.sum(lines.stream().flatMap(line -> line.cost().stream()));
    }
}
