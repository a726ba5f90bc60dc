package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A table for content that has no key of its own in a plan. */
public record FreeTable(
        @Identifier @Key(value = "The id that insertions use for the table.", example = "interventions")
        String id,

        @Key(value = "What it shows.", example = "Interventions by ward")
        String title,

        @Key(value = "The columns, the first of which names the rows.", notEmpty = true)
        List<TableColumn> columns,

        @Key(value = "The rows.", notEmpty = true) List<TableRow> rows,

        @Key(
                value = "Whether a row of totals is added at the foot. Default: no.",
                example = "true",
                otherwise = "false")
        Optional<Boolean> totals,

        @Key(
                value = "Whether counts from 1 to 4, which could identify somebody, are suppressed. Default: no.",
                example = "true",
                otherwise = "false")
        Optional<Boolean> suppress,

        @Key("What readers need to know about the table, shown below it.")
        List<Prose> notes) {
    /** Copies the lists. */
    public FreeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
