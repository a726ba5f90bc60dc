package org.yjplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Numbers of staff or volunteers, by two features: contract and grade, or ethnicity and gender. */
public record StaffTable(
        @Identifier @Key(value = "The id that insertions use for the table.", example = "contracts")
        String id,

        @Key(value = "What the table shows.", example = "Staff by contract and grade")
        String title,

        @Key(value = "The date of the count.", example = "31 March 2020")
        Optional<LocalDate> date,

        @Key(value = "The feature that the rows show.", example = "Contract")
        String feature,

        @Key(value = "The columns.", notEmpty = true) List<StaffColumn> columns,

        @Key(value = "The rows.", notEmpty = true) List<StaffRow> rows,

        @Key(
                value = "Whether each row is added up. Default: yes. Say no if the columns are years.",
                example = "false",
                otherwise = "true")
        Optional<Boolean> across,

        @Key(
                value = "Whether counts from 1 to 4, which could identify somebody, are suppressed. Default: yes.",
                example = "false",
                otherwise = "true")
        Optional<Boolean> suppress,

        @Key("What readers need to know about the table.") Optional<String> note) {
    /** Copies the lists. */
    public StaffTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
