package org.yjplan.check.reference;

import java.util.Collection;
import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.FreeTable;
import org.yjplan.model.StaffColumn;
import org.yjplan.model.StaffRow;
import org.yjplan.model.StaffTable;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;

/** Every cell of a table is in a column that the table declares; any other would not be shown. */
final class UnknownColumn extends Rule {
    private static final String TABLE = """
            tables:
              - id: wards
                title: Interventions by ward
                columns: [{ name: ward, title: Ward }, { name: children, title: Children, kind: number }]
                rows:
                  - cells: { ward: Ashby, %s: 21 }
            """;

    UnknownColumn() {
        super(
                "YJ223",
                Severity.ERROR,
                "the table has no such column",
                "The rows of a table name their cells by the “name” of each column. None of them has this name, so the "
                        + "cell would not be shown. Correct the spelling, or add the column.",
                TABLE.formatted("childen"),
                TABLE.formatted("children"));
    }

    @Override
    public void check(CheckContext context) {
        for (FreeTable table : context.plan().tables()) {
            List<String> names = table.columns().stream().map(TableColumn::name).toList();
            for (TableRow row : table.rows()) {
                require(row, "cells", row.cells().keySet(), names, context);
            }
        }
        for (StaffTable table : context.plan().staffing()) {
            List<String> names = table.columns().stream().map(StaffColumn::name).toList();
            for (StaffRow row : table.rows()) {
                require(row, "counts", row.counts().keySet(), names, context);
            }
        }
    }

    private void require(
            Record row, String component, Collection<String> used, List<String> names, CheckContext context) {
        for (String name : used) {
            if (!names.contains(name)) {
                Diagnostic finding = at(
                                context.locations().entryKey(row, component, name),
                                "the table has no column “%s”".formatted(name))
                        .withHelp(NearestName.advice(name, names));
                context.report(NearestName.certain(name, names)
                        .map(meant -> finding.withFix(name, meant))
                        .orElse(finding));
            }
        }
    }
}
