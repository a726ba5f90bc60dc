package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;
import org.yjplan.report.Style;

/** A table with a line for each plan of a batch: how many findings it has, and the result. */
final class BatchSummary {
    private record Row(String plan, List<Diagnostic> findings, String outcome) {
        long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds a plan.
     *
     * @param outcome the result, in a few words
     */
    void add(Object plan, List<Diagnostic> findings, String outcome) {
        rows.add(new Row(plan.toString(), findings, outcome));
    }

    /** The lines of the table; none for fewer than two plans. */
    List<String> lines(Style style) {
        if (rows.size() < 2) {
            return List.of();
        }
        int width = rows.stream().mapToInt(row -> row.plan().length()).max().orElse(0);
        String form = "%-" + width + "s  %6s  %8s  %5s  %s";
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(style.strong(form.formatted("Plan", "Errors", "Warnings", "Notes", "Outcome")));
        for (Row row : rows) {
            lines.add(form.formatted(
                    row.plan(),
                    row.count(Severity.ERROR),
                    row.count(Severity.WARNING),
                    row.count(Severity.INFO),
                    row.outcome()));
        }
        return lines;
    }
}
