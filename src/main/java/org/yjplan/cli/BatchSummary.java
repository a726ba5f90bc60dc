package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;
import org.yjplan.report.Style;

/** A line for each plan of a batch: what was found in it, and what came of it. */
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
     * @param outcome what came of it, in a few words
     */
    void add(Object plan, List<Diagnostic> findings, String outcome) {
        rows.add(new Row(plan.toString(), findings, outcome));
    }

    /** The table, or nothing for less than two plans, which need none. */
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
